/** Words for what an account is for, by which a variable that holds its password may be called. A person's name is none of them. */
export const accountWords: ReadonlySet<string> = new Set([
  ...['admin', 'administrator', 'super', 'superadmin', 'superuser', 'root', 'owner', 'system', 'sysadmin', 'operator', 'support', 'service'],
  ...['user', 'customer', 'client', 'member', 'guest', 'staff', 'employee', 'manager', 'supervisor', 'director', 'editor', 'author', 'viewer'],
  ...['hr', 'finance', 'accountant', 'cashier', 'sales', 'seller', 'buyer', 'merchant', 'vendor', 'agent', 'courier', 'driver', 'rider'],
  ...['developer', 'dev', 'tester', 'test', 'demo', 'seed', 'qa', 'auditor', 'moderator', 'reviewer', 'approver', 'teacher', 'student', 'parent'],
  ...['doctor', 'nurse', 'patient', 'pharmacist', 'pharmacy', 'receptionist', 'therapist', 'lab', 'technician', 'head', 'chief', 'lead', 'regular'],
]);
