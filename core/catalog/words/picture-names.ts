/** Names of the pictures that people choose of themselves, in lower case and without borders. Alone they are no personal information. */
export const pictureNames: readonly string[] = [
  'avatar', 'avatarurl', 'avatarimg', 'avatarpath', 'useravatar', 'headimg', 'headimgurl', 'headimage', 'headpic', 'headpicurl', 'headurl', 'headicon', 'headportrait',
  'userhead', 'userpic', 'userimg', 'profilepicture', 'touxiang', 'faceurl', 'facepic', 'portraiturl', 'portraituri',
];

/** Whose picture a name means, before it: `fromFaceURL`. */
const OWNER = /^(?:user|member|friend|from|to|send|sender|recv|receiver|other|my|wx|author|buyer)(?=[a-z])/;
const pictures = new Set(pictureNames);

/** Whether a name means the picture that a person chose. */
export function isPictureName(name: string): boolean {
  const bare = name.replace(/_/g, '').toLowerCase();
  return pictures.has(bare) || pictures.has(bare.replace(OWNER, ''));
}
