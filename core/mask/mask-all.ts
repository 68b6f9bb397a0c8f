/** 全部隐藏 Shows nothing of any value: ***. */
export const maskAll: (value?: unknown) => string = () => '***';
