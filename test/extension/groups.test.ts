import assert from 'node:assert/strict';
import { difference } from '../../extension/client/findings/counts.ts';
import { GROUPINGS, groupsOf, idOf, leavesOf, type Group } from '../../extension/client/findings/groups.ts';
import type { FindingRow } from '../../extension/protocol.ts';

const NAMES: Readonly<Record<string, string>> = { 'mobile-phone': 'mobile number', 'person-name': 'name' };

function row(line: number, kinds: readonly ('mobile-phone' | 'person-name')[], sinkName: string, rest: Partial<FindingRow> = {}): FindingRow {
  const place = { line, character: 0 };
  return {
    uri: 'file:///a.js', range: { start: place, end: place }, ruleId: 'no-log-personal-info', level: 'high', levelName: 'high', kinds, kindNames: kinds.map((kind) => NAMES[kind] ?? ''), sinkName, sinkKey: sinkName, isLeaving: true,
    label: kinds.join(', '), message: '', ...rest,
  };
}

const ROWS = [row(1, ['mobile-phone'], 'console log'), row(2, ['person-name', 'mobile-phone'], 'console log'), row(3, ['mobile-phone'], 'local storage'), row(4, [], 'comments', { isLeaving: false, label: 'of no use', ruleId: 'no-useless-disable' })];

function drawn(groups: readonly Group[]): unknown {
  return groups.map(({ label, children }) => [label, ...children.map((node) => ('row' in node ? node.row.range.start.line : drawn([node])))]);
}

function idsBelow(group: Group): string[] {
  return [idOf(group), ...group.children.flatMap((node) => ('row' in node ? [] : idsBelow(node)))];
}

describe('groups of the view', () => {
  it('by kind: where each goes, and the places; a finding of two kinds stands under both', () => {
    assert.deepEqual(drawn(groupsOf(ROWS, 'kind')), [
      ['mobile number', [['console log', 1, 2]], [['local storage', 3]]],
      ['name', [['console log', 2]]],
      ['of no use', [['comments', 4]]],
    ]);
  });

  it('by where it goes: what goes there', () => {
    assert.deepEqual(drawn(groupsOf(ROWS.slice(0, 3), 'sink')), [['console log', [['mobile number', 1, 2]], [['name', 2]]], ['local storage', [['mobile number', 3]]]]);
  });

  it('the worst level and the worst file first', () => {
    const rows = [row(1, ['person-name'], 'a', { level: 'low', levelName: 'low', uri: 'file:///b.js' }), row(2, ['person-name'], 'a', { level: 'low', levelName: 'low', uri: 'file:///b.js' }), row(3, ['mobile-phone'], 'a', { level: 'critical', levelName: 'critical' })];
    assert.deepEqual(groupsOf(rows, 'level').map(({ key }) => key), ['critical', 'low']);
    assert.deepEqual(groupsOf(rows, 'file').map(({ key }) => key), ['file:///a.js', 'file:///b.js']);
  });

  it('every group has an id of its own, the same after a new scan and in another language', () => {
    const names: Readonly<Record<string, string>> = { 'console log': '控制台日志', 'local storage': '本地存储', comments: '注释' };
    const chinese = ROWS.slice(1).map((one) => ({ ...one, sinkName: names[one.sinkName] ?? '', kindNames: one.kinds.map(() => '种类'), levelName: '高' }));
    for (const by of GROUPINGS) {
      const ids = groupsOf(ROWS, by).flatMap(idsBelow);
      assert.equal(new Set(ids).size, ids.length, by);
      assert.deepEqual(groupsOf(chinese, by).flatMap(idsBelow).filter((id) => !ids.includes(id)), []);
    }
  });

  it('every node knows the way up', () => {
    for (const group of groupsOf(ROWS, 'kind')) {
      for (const leaf of leavesOf(group)) assert.equal(leaf.parent.parent, group);
    }
  });
});

describe('what a change of the configuration did', () => {
  it('counts what is gone and what has come, by file, without what a baseline accepts', () => {
    const before = [row(1, ['mobile-phone'], 'a'), row(2, ['mobile-phone'], 'a'), row(3, ['mobile-phone'], 'a', { uri: 'file:///b.js' }), row(4, ['mobile-phone'], 'a', { isAccepted: true })];
    const after = [row(1, ['mobile-phone'], 'a'), row(5, ['mobile-phone'], 'a', { uri: 'file:///c.js' }), row(6, ['mobile-phone'], 'a', { uri: 'file:///c.js' })];
    assert.deepEqual(difference(before, after), { gone: 2, files: 2, come: 2, changed: 0 });
  });

  it('counts what stays at its place and says something else', () => {
    const place = row(1, ['mobile-phone'], 'a', { message: 'mobile number' });
    assert.deepEqual(difference([place], [{ ...place, message: 'token' }]), { gone: 0, files: 0, come: 0, changed: 1 });
  });
});
