/** Requests of the editor about its documents: each is served for the present text. */
import type { Connection, HoverParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Locale } from '../../core/index.ts';
import { FALSE_FINDING, LESSONS, TAUGHT, type LessonsParams, type TaughtParams } from '../protocol.ts';
import { actionsAt, falseFindingAt, hoverAt, lessonsAt, type Asked } from './answers/answers.ts';
import type { ConfigDocuments } from './configuration/config-documents.ts';
import { taughtIn } from './teach/taught.ts';
import type { Teacher } from './teach/teacher.ts';

export interface RequestsOptions {
  readonly documentAt: (uri: string) => TextDocument | undefined;
  /** A document as it was checked in its present text; undefined when it is not checked. */
  readonly checkedNow: (document: TextDocument) => Promise<Asked | undefined>;
  readonly configs: ConfigDocuments;
  readonly teacher: Teacher;
  /** The language of what is about no document. */
  readonly locale: () => Promise<Locale>;
  readonly crashed: (document: TextDocument, crash: unknown) => void;
}

/** Handlers of the requests that the editor sends about documents. */
export function serveRequests(connection: Connection, options: RequestsOptions): void {
  const { documentAt, configs, teacher } = options;
  connection.onHover((params) => answer(params, (asked) => hoverAt(params, asked)));
  connection.onCodeAction(
    async (params) =>
      configs.actions(documentAt(params.textDocument.uri), params) ??
      (await answer(params, (asked) => actionsAt(params, asked, teacher))) ??
      [],
  );
  connection.onDefinition((params) => configs.definition(documentAt(params.textDocument.uri), params));
  connection.onRequest(
    LESSONS,
    async (params: LessonsParams) => (await answer(params, (asked) => lessonsAt(params, asked, teacher))) ?? [],
  );
  connection.onRequest(TAUGHT, async (params: TaughtParams) => taughtIn(params, await options.locale()));
  connection.onRequest(FALSE_FINDING, (params: LessonsParams) => answer(params, (asked) => falseFindingAt(params, asked)));

  /** What goes wrong is logged here: the client would log the text. */
  async function answer<T>({ textDocument }: Pick<HoverParams, 'textDocument'>, about: (asked: Asked) => T): Promise<T | undefined> {
    const document = documentAt(textDocument.uri);
    const asked = document && (await options.checkedNow(document));
    if (!asked) return undefined;
    try {
      return about(asked);
    } catch (crash) {
      options.crashed(asked.document, crash);
      return undefined;
    }
  }
}
