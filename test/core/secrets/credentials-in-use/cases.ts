/** One file of a program. */
export interface Case {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  /** The other files, by path. */
  readonly others?: Readonly<Record<string, string>>;
}

const COMPOSE = 'services:\n  db:\n    image: mysql:8\n    environment:\n      MYSQL_USER: orchard\n      MYSQL_PASSWORD: «orchard_shop_password»\n';

export const FOUND: Readonly<Record<string, readonly Case[]>> = {
  'blocks of statements': [
    {
      name: 'a login in a notice',
      path: 'db/seed.sql',
      text: `DO $$\nDECLARE v_id TEXT;\nBEGIN\n  SELECT id INTO v_id FROM users WHERE email = 'ada@kiwi-orchard.co.ke';\n  RAISE NOTICE 'Owner: ada@kiwi-orchard.co.ke / «kiwi92x»';\n  RAISE NOTICE 'Manager: bo@kiwi-orchard.co.ke / «kiwi92x»';\nEND $$;\n`,
    },
    { name: 'a row', path: 'db/seed.sql', text: `DO $block$\nBEGIN\n  INSERT INTO users (name, password) VALUES ('shop', '«kiwi92x»');\nEND\n$block$;\nSELECT 1;\n` },
    { name: 'behind a block', path: 'db/seed.sql', text: `CREATE FUNCTION f() RETURNS int AS $$\nBEGIN\n  RETURN 1;\nEND;\n$$ LANGUAGE plpgsql;\nINSERT INTO users (name, password) VALUES ('shop', '«kiwi92x»');\n` },
  ],
  'a password that the same file sets': [
    { name: 'in a health check', path: 'docker-compose.yml', text: `${COMPOSE}    healthcheck:\n      test: ["CMD-SHELL", "mysqladmin ping -u orchard -p«orchard_shop_password» --silent"]\n` },
    { name: 'in an address', path: 'docker-compose.yml', text: `${COMPOSE}  api:\n    environment:\n      DATABASE_URL: "mysql://orchard_user:«orchard_shop_password»@db:3306/shop"\n` },
  ],
};

export const SILENT: Readonly<Record<string, readonly Case[]>> = {
  'blocks of statements': [
    { name: 'a variable in a row', path: 'db/seed.sql', text: `DO $$\nDECLARE v_pw TEXT := crypt_of_env();\nBEGIN\n  INSERT INTO users (name, password) VALUES ('shop', v_pw);\nEND $$;\n` },
    { name: 'a text between dollar signs', path: 'db/seed.sql', text: `INSERT INTO pages (body) VALUES ($$It's a page; begin here$$);\n` },
  ],
  'a password that the same file sets': [
    { name: 'an address that shows its form', path: 'docker-compose.yml', text: 'services:\n  api:\n    environment:\n      # mysql://user:password@host/db\n      DATABASE_URL: "mysql://user:password@db:3306/shop"\n' },
    { name: 'a variable', path: 'docker-compose.yml', text: 'services:\n  db:\n    environment:\n      MYSQL_PASSWORD: ${DB_PASSWORD}\n    healthcheck:\n      test: ["CMD-SHELL", "mysqladmin ping -p${DB_PASSWORD}"]\n' },
    { name: 'a sample', path: '.env.example', text: 'DB_PASSWORD=orchard_shop_password\nDATABASE_URL=mysql://orchard:orchard_shop_password@db:3306/shop\n' },
  ],
};
