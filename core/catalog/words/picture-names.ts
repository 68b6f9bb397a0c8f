/** Names of the pictures that people choose of themselves, in lower case and without borders. Alone they are no personal information. */
export const pictureNames: readonly string[] = [
  'avatar', 'avatarurl', 'avatarimg', 'avatarpath', 'useravatar', 'headimg', 'headimgurl', 'headimage', 'headpic', 'headpicurl', 'headurl', 'headicon', 'headportrait',
  'userhead', 'userpic', 'userimg', 'profilepicture', 'touxiang',
];
