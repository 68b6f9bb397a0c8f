export const HOST_FILES: Readonly<Record<string, string>> = { 'a.js': 'console.log(user.mobile);\n' };
