import { CHAT_ADDRESS, CHAT_HOSTS, chatRobot } from '../../catalog/chat-robots.ts';
import { signOf } from '../../scan/text-signs.ts';
import { ANYWHERE, wordsAt } from '../../scan/word-scanner.ts';
import type { Facts } from '../facts.ts';
import { requestsTo, type NamedRequest } from './requests.ts';

const CHAT = signOf(wordsAt(CHAT_HOSTS, ANYWHERE));

/** Requests that bring a message into a chat, with what they carry. */
export function chatMessages(facts: Pick<Facts, 'candidates' | 'flow' | 'signs'>): NamedRequest[] {
  return facts.signs.has(CHAT) ? requestsTo(chatRobot, (address) => CHAT_ADDRESS.test(address), facts) : [];
}
