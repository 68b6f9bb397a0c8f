/** A workspace with one leak in each of its files, and the package of masks. */
export const LEAK = 'export function ship(order) {\n  console.log(order.mobile);\n}\n';

export const MASK_PACKAGE = {
  'node_modules/pi-guard-mask/package.json': '{ "name": "pi-guard-mask", "version": "0.1.0", "main": "index.js" }\n',
  'node_modules/pi-guard-mask/index.js': 'exports.maskPhone = () => "***";\n',
};

export const MASKED = "import { maskPhone } from 'pi-guard-mask';\n\nexport function ship(order) {\n  console.log(maskPhone(order.mobile));\n}\n";
