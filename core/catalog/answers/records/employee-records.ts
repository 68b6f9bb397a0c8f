import { defineAnswer } from '../../define-answer.ts';

export default defineAnswer({
  id: 'employee-records',
  requests: {
    words: ['employee', 'employeeinfo', 'staff', 'yuangong', 'candidate', 'interviewee', 'siji'],
    records: ['emp'],
    described: ['worker', 'driver', 'courier', 'rider'],
    tables: ['worker', 'driver', 'courier', 'rider', 'emp'],
    except: ['output', 'options', 'plugin', 'web', 'service', 'db', 'database', 'device', 'storage', 'printer', 'pool', 'redis', 'mysql', 'ice'],
  },
  fields: [{ name: '', kind: 'person-object' }],
  examples: {
    finds: [
      'const res = await queryEmployees({ deptId }); console.log(res)',
      'staffService.getById(id).then((res) => console.log(res.data))',
      'request({ url: "/hr/employee/list", method: "get" }).then((res) => console.log(res.rows))',
    ],
    ignores: [
      'const res = await exportEmployees(); console.log(res)',
      'getServiceWorker().then((res) => console.log(res))',
      'getEmployeeDept(id).then((res) => console.log(res))',
      'const answer = await getIceCandidate(); console.log(answer)',
    ],
  },
});
