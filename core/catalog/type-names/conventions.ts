/** What programs call their types and the members of them. */

/**
 * Hooks of a model, which are given a record or several: `User.beforeCreate((user) => …)`.
 * https://sequelize.org/docs/v6/other-topics/hooks/
 */
export const MODEL_HOOKS: ReadonlySet<string> = new Set([
  'addHook', 'beforeCreate', 'beforeUpdate', 'beforeSave', 'beforeUpsert', 'beforeDestroy', 'beforeBulkCreate', 'beforeValidate',
  'beforeFind', 'afterCreate', 'afterUpdate', 'afterSave', 'afterUpsert', 'afterDestroy', 'afterBulkCreate', 'afterValidate', 'afterFind',
]);

/** What the name of the type of an answer begins or ends with: `UserListRes`, `PageResult`. */
export const ANSWER_TYPE_NAME = /(?:^R|^IR|Res|Resp|Response|Results?|Page|Paged|List|Reply|Answer|Wrapper|Envelope|Action)$/;

/** Properties of such a type that hold what was asked for: `res.data`, `page.records`. */
export const ANSWER_PROPERTIES: readonly string[] = ['data', 'result', 'results', 'rows', 'list', 'records', 'items', 'content', 'payload'];

/** Names of types whose records carry a name, a number and an address of somebody: `OrderVO`, `Contact`. */
export const PERSONAL_RECORD_TYPE = /(?:Order|Address|Contact|Resume|Driver|Doctor|Staff|Emp|Invoice|Receiver|Visitor|Profile)(?:Info|Detail|VO|Vo|DTO|Dto|Entity|Item|Record)?$/;

/** What the name of a type ends in beside the word for what it describes: `UserInput`, `UserProps`. */
export const TYPE_ENDING = /(?:Mutation|Input|Output|Document|State|Props|Type|Interface)$/;

/** Names of classes of what a server is sent: `LoginDto`, `SignUpInput`. https://docs.nestjs.com/controllers#request-payloads */
export const SENT_TYPE = /(?:D(?:to|TO)|Input|Form|Body|Payload|Req(?:uest)?)$/;

/** Types of whatever there is, which tell no field: `user: any`, `Record<string, unknown>`. */
export const ANYTHING_TYPE = /^(?:any|unknown|object|Record<string, ?(?:any|unknown)>)$/;

/** First words of comments of fields that hold yes or no: `是否绑定手机号`. */
export const ASKS_IN_CHINESE = /^(?:是否|是不是|有无|有没有|能否|可否)/;
