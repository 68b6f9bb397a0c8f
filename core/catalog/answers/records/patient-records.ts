import { defineAnswer } from '../../define-answer.ts';

export default defineAnswer({
  id: 'patient-records',
  requests: {
    words: ['patient', 'patientinfo', 'huanzhe', 'bingren', 'inpatient', 'outpatient', 'insured', 'elder', 'jiuzhenren', 'jzr'],
    described: ['visit', 'doctor', 'nurse'],
    weak: ['caregiver', 'consultation'],
    tables: ['doctor', 'nurse', 'caregiver'],
    except: ['page', 'site'],
  },
  fields: [{ name: '', kind: 'person-object' }],
  examples: {
    finds: [
      'axios.get(`/api/patients/${id}`).then((res) => console.log(res.data))',
      'const { data } = useQuery({ queryKey: ["patient", id], queryFn: () => getPatient(id) }); console.log(data)',
      'getPatients(function (err, rows) { console.log(rows) })',
    ],
    ignores: [
      'const res = await removePatient(id); console.log(res)',
      'const res = await getPatientCount(); console.log(res)',
      'axios.delete(`/api/patients/${id}`).then((res) => console.log(res.data))',
    ],
  },
});
