/** Words of machines, networks, programs and warehouses: beside one of these an address, a user or a token is none of a person. */

/** Words anywhere in a name that make the address after them one of a network: `udpBroadcastAddr`. */
export const networkWords: readonly string[] = [
  'udp', 'tcp', 'ip', 'ipv4', 'ipv6', 'mac', 'lan', 'wan', 'nat', 'vpn', 'dns', 'mqtt', 'ble', 'bluetooth', 'modbus', 'multicast', 'unicast', 'broadcast', 'gateway', 'subnet', 'netmask', 'loopback', 'ethernet', 'router', 'socket',
];

/** Names beside a `username` that make it the account of a database. */
export const databaseWords: readonly string[] = ['database', 'dbname', 'dbName', 'host', 'hostname', 'port', 'dialect', 'schema'];

/** Words before a user in one name that make it the account of a database: `reportDbUser`. */
export const databaseNames: readonly string[] = ['db', 'database', 'mysql', 'postgres', 'postgresql', 'pg', 'mssql', 'oracle', 'mongo', 'mongodb', 'redis'];

/** Names beside an `address` that make it one of a network, of a memory or of a bus. */
export const machineWords: readonly string[] = ['byteLength', 'byteOffset', 'registers', 'registerCount', 'slaveId', 'functionCode', 'host', 'hostname', 'port', 'family', 'ip', 'socket', 'rinfo', 'netmask', 'iface', 'dns', 'subnet', 'cidr', 'listen', 'listening'];

/** Packages that talk to a chain of blocks: where they are imported, an address that nothing calls a home is an account there. */
export const chainPackages: readonly string[] = ['ethers', 'viem', 'wagmi', 'web3', 'hardhat', '@solana/web3.js', '@wagmi/core', '@ethersproject/contracts', 'tronweb', '@ton/ton', 'near-api-js', 'bitcoinjs-lib'];

/** Fields beside the `address` of an account in a chain of blocks. */
export const chainFields: readonly string[] = ['chainId', 'chain_id', 'abi', 'signer', 'txHash', 'transactionHash', 'gasLimit', 'gasPrice', 'lamports', 'wei', 'symbol', 'decimals', 'totalSupply'];

/** What machines and people in a warehouse move and where they put it: an address beside one of these is a place on a shelf or a conveyor. */
export const warehouseWords: readonly string[] = ['tray', 'pallet', 'rack', 'shelf', 'conveyor', 'stacker', 'agv', 'wcs', 'wms', 'plc', 'bin', 'slot', 'crane'];

/** Last words of objects that hold how many there are of each: `stats.user`. */
export const countHolders: readonly string[] = ['stat', 'stats', 'statistic', 'statistics', 'count', 'counts', 'counter', 'counters', 'total', 'totals', 'tally', 'metrics'];

/** Words of what reads a text token by token. */
export const parserWords: readonly string[] = ['tokenizer', 'tokeniser', 'lexer', 'scanner', 'parser'];

/** Before `tokens` in the name of a function: it takes a text apart. */
export const tokenizingVerbs: readonly string[] = ['extract', 'split', 'parse', 'scan', 'lex', 'read'];

/**
 * Words in the name of a function whose list of tokens is a text that was taken apart: `parseExpression(tokens)`. A token by itself that it
 * gets may be a credential that is checked.
 */
export const parsingWords: readonly string[] = ['parse', 'lex', 'tokenize', 'tokenise', 'scan', 'highlight', 'evaluate', 'compile', 'interpret', 'expression', 'grammar', 'syntax'];

/** Words in the text of an error that speak of the syntax of a text: `unbalanced "${token}"`. */
export const syntaxWords: readonly string[] = ['unexpected', 'unbalanced', 'unterminated', 'unmatched', 'unclosed', 'mismatched', 'parenthesis', 'parentheses', 'bracket', 'operand', 'operator'];

/** First words of the names of functions by which a model of language writes: `llm.generate(prompt)`, `chatStream(prompt)`. */
export const generatorVerbs: readonly string[] = ['generate', 'chat', 'complete', 'infer', 'predict', 'stream', 'completion'];

/** Words in the name of a model of language, and of what it writes. */
export const generatorNouns: readonly string[] = ['llm', 'engine', 'model', 'stream', 'generator', 'generation', 'completion', 'chat', 'inference', 'gpt', 'llama', 'ollama', 'ai'];

/** Last words of the names of texts that grow by one piece after the other: `output += token`. */
export const gatheredTexts: readonly string[] = ['text', 'output', 'result', 'answer', 'reply', 'response', 'content', 'completion', 'message', 'buffer', 'generated'];

/** Words in the name of a class that makes services and passes them on by what they are registered under. */
export const containerWords: readonly string[] = ['container', 'injector', 'ioc'];

/** Functions of such a class that stand alone. */
export const injectingVerbs: readonly string[] = ['provide', 'inject'];

/** Before `for` in the text of an error about a service that nobody makes: `No provider for ${token}`. */
export const providerWords: readonly string[] = ['provider', 'providers', 'binding', 'injectable'];

/** Last words of what holds a text of a program or a page: a token that is looked for in it is a piece of text. */
export const searchedTexts: readonly string[] = ['source', 'src', 'text', 'content', 'contents', 'code', 'html', 'css', 'script', 'file', 'line', 'page', 'markup', 'query', 'sentence', 'expression', 'expr', 'input', 'template', 'formula', 'statement', 'prompt'];

/** Members of a token of a text: where it stands, and what a path or a pattern is read into. https://github.com/pillarjs/path-to-regexp */
export const textPositions: readonly string[] = ['loc', 'range', 'start', 'end', 'line', 'column', 'lineno', 'startOffset', 'endOffset', 'pattern', 'prefix', 'suffix', 'delimiter', 'modifier', 'repeat', 'asterisk'];

/** Words in the name of a function that reads what somebody typed after a command: its tokens are words of a command line. */
export const commandWords: readonly string[] = ['cli', 'argv', 'args', 'argument', 'arguments', 'command', 'option', 'flag', 'repl'];

/** Last words of what configures a program or a machine: a user there is an account of a system, no person. */
export const configurationNouns: readonly string[] = ['config', 'configuration', 'conf', 'environment', 'container', 'image', 'dockerfile', 'manifest', 'spec'];
