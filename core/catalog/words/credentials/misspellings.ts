/** Misspelt words of names of credentials, which a variable that others are to set does not repeat. */
export const misspellings: Readonly<Record<string, string>> = {
  scret: 'secret',
  screct: 'secret',
  secrect: 'secret',
  secert: 'secret',
  sercet: 'secret',
  secreat: 'secret',
  serect: 'secret',
  passwrod: 'password',
  pasword: 'password',
  passowrd: 'password',
  passsword: 'password',
  tokne: 'token',
  toekn: 'token',
  acess: 'access',
  accsess: 'access',
};
