import { CHAT_ADDRESS, chatRobot } from '../../catalog/chat-robots.ts';
import type { Facts } from '../facts.ts';
import { requestsTo, type NamedRequest } from './requests.ts';

/** Requests that bring a message into a chat, with what they carry. */
export function chatMessages(facts: Pick<Facts, 'candidates' | 'flow'>): NamedRequest[] {
  return requestsTo(chatRobot, (address) => CHAT_ADDRESS.test(address), facts);
}
