import { defineAnswer } from '../../define-answer.ts';

export default defineAnswer({
  id: 'student-records',
  requests: {
    words: ['student', 'studentinfo', 'xuesheng', 'xueyuan', 'pupil', 'guardian', 'baby', 'kid'],
    records: ['teacher', 'classmate'],
    weak: ['parent', 'learner', 'trainee', 'alumni'],
    tables: ['teacher', 'classmate', 'parent', 'learner', 'trainee', 'alumni'],
    except: ['node', 'menu', 'category', 'dept', 'tree', 'get'],
  },
  fields: [{ name: '', kind: 'person-object' }],
  examples: {
    finds: [
      'const res = await getStudentList({ classId }); console.log(res)',
      'http.get(`/student/${id}`).then((res) => console.log(res))',
      'const res = await teacherApi.detail(id); console.log(res.data)',
    ],
    ignores: [
      'const res = await getStudentStatistics(); console.log(res)',
      'http.post("/student/update-level", form).then((res) => console.log(res))',
      'const res = await getStudentCourseCount(); console.log(res)',
    ],
  },
});
