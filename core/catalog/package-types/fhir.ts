import { definePackageTypes } from '../define.ts';

/** Records of patients as hospitals exchange them. */
const person = { name: '#HumanName', telecom: '#ContactPoint', address: '#Address', birthDate: 'birth-date', identifier: { value: 'medical-record-no' }, photo: 'portrait-photo' } as const;
const coded = (kind: string) => ({ text: kind, coding: { code: kind, display: kind } });

export default definePackageTypes({
  id: 'fhir',
  doc: 'https://hl7.org/fhir/R4/patient.html',
  modules: ['fhir', '@types/fhir', '@medplum/fhirtypes', '@smile-cdr/fhirts'],
  types: {
    HumanName: { text: 'person-name', family: 'person-name', given: 'person-name' },
    ContactPoint: { value: 'mobile-phone' },
    Address: { text: 'address', line: 'address' },
    Patient: { ...person, contact: { name: '#HumanName', telecom: '#ContactPoint', address: '#Address' } },
    Person: person,
    RelatedPerson: person,
    Practitioner: person,
    Observation: {
      valueQuantity: { value: 'health-data' },
      valueString: 'health-data',
      valueCodeableConcept: coded('health-data'),
      note: { text: 'health-data' },
      component: { valueQuantity: { value: 'health-data' }, valueString: 'health-data' },
    },
    Condition: { code: coded('medical-record'), note: { text: 'medical-record' } },
    Encounter: { reasonCode: coded('medical-record') },
    Procedure: { code: coded('medical-record'), note: { text: 'medical-record' } },
    DiagnosticReport: { conclusion: 'exam-report' },
    AllergyIntolerance: { code: coded('allergy'), note: { text: 'allergy' } },
    MedicationRequest: { medicationCodeableConcept: coded('prescription'), dosageInstruction: { text: 'prescription' } },
    Immunization: { vaccineCode: coded('health-data') },
    BundleEntry: { resource: '<0' },
    Bundle: { entry: { resource: '<0' } },
  },
  examples: {
    finds: [
      "import type { Patient } from 'fhir/r4'; const show = (p: Patient) => console.log(p); show(body);",
      "import type { Observation } from 'fhir/r5'; const show = (o: Observation) => console.log(o.valueQuantity?.value); show(body);",
      "import { Patient } from '@medplum/fhirtypes'; const show = (p: Patient) => p.name?.forEach((n) => console.log(n.family)); show(body);",
      "import type { Bundle, Condition } from 'fhir/r4'; const show = (b: Bundle<Condition>) => b.entry?.forEach((e) => console.log(e.resource?.code?.text)); show(body);",
    ],
    ignores: [
      "import type { Patient } from 'fhir/r4'; const show = (p: Patient) => console.log(p.id, p.resourceType, p.meta?.lastUpdated); show(body);",
      "import type { Observation } from 'fhir/r4'; const show = (o: Observation) => console.log(o.status, o.valueQuantity?.unit); show(body);",
      "import type { Observation } from './sky'; const show = (o: Observation) => console.log(o.valueQuantity?.value); show(body);",
      "import type { Bundle, Organization } from 'fhir/r4'; const show = (b: Bundle<Organization>) => console.log(b.total); show(body);",
    ],
  },
});
