import { defineKind } from '../../define.ts';

export default defineKind({
  id: 'person-name',
  name: { en: 'name', 'zh-CN': '姓名' },
  called: [
    { among: ['realname', 'truename', 'zhenshixingming', '真实姓名'], endings: ['realname', 'truename', 'zhenshixingming', '真实姓名'], name: { en: 'real name', 'zh-CN': '真实姓名' } },
  ],
  category: 'basic',
  level: 'medium',
  tier: 'C',
  sensitivity: 'general',
  terms: {
    en: {
      high: [
        'real name', 'true name', 'legal name', 'chinese name', 'id card name', 'card holder name', 'cardholder name',
        'account holder name', 'patient name', 'payee name', 'payer name', 'name on card', 'name on account',
        'cardholder full name', 'first name', 'last name', 'surname', 'given name', 'family name',
      ],
      medium: [
        'full name', 'customer name', 'cust name', 'contact name', 'contacts name', 'linkman name', 'link man', 'linkman',
        'link name', 'consignee', 'consignee name', 'receiver name', 'recipient name', 'sender name', 'member name', 'peer name',
        'student name', 'teacher name', 'doctor name', 'employee name', 'emp name', 'staff name', 'driver name', 'person name',
        'applicant name', 'legal person name', 'guardian name', 'family member name', 'former name', 'user true name',
        'insured name', 'insurant name', 'policyholder name', 'policy holder name', 'beneficiary name', 'claimant name',
        'guest name', 'visitor name', 'resident name', 'passenger name', 'middle name', 'maiden name', 'mothers maiden name',
        'nominee name', 'traveler name', 'traveller name', 'caller name', 'debtor name', 'creditor name', 'father name',
        'mother name', 'mothers name', 'fathers name', 'spouse name', 'husband name', 'wife name', 'donor name', 'attendee name',
        'invitee name', 'rider name', 'nurse name', 'lead name', 'buyer name', 'signer name', 'signatory name', 'account holder',
        'card holder', 'cardholder', 'name kana', 'kana name', 'first name kana', 'last name kana', 'full name kana',
        'formatted name', 'emergency contact full name', 'next of kin name', 'respondent name', 'candidate name', 'borrower name',
        'renter name', 'contestant name', 'alumni name', 'pupil name', 'instructor name', 'tutor name',
        'participant name', 'volunteer name', 'mentor name', 'mentee name', 'coach name', 'trainee name', 'learner name',
        'professor name', 'lecturer name', 'caregiver name', 'carer name', 'nanny name', 'babysitter name', 'therapist name',
        'counselor name', 'counsellor name', 'practitioner name', 'clinician name', 'physician name', 'surgeon name',
        'dentist name', 'pharmacist name', 'midwife name', 'lawyer name', 'attorney name', 'plaintiff name', 'defendant name',
        'witness name', 'technician name', 'salesperson name', 'salesman name', 'landlord name', 'lodger name', 'occupant name',
        'citizen name', 'voter name', 'bride name', 'groom name', 'inviter name', 'requester name', 'requestor name',
        'assignee name', 'approver name', 'reviewer name', 'interviewer name', 'interviewee name', 'recruiter name',
      ],
      low: [
        'display name', 'owner name', 'holder name', 'name',
      ],
    },
    pinyin: {
      high: [
        'xingming', 'zhenshixingming', 'xueshengxingming', 'cengyongming', 'shoujianren', 'shouhuoren', 'jijianren', 'lianxiren',
        'chikaren',
      ],
      medium: [
        'mingzi', 'zhenming',
      ],
    },
    abbr: {
      medium: [
        'xm', 'yhxm', 'xsxm', 'lxr', 'cym', 'jbrxm', 'frxm', 'hzxm',
      ],
    },
    zh: {
      high: [
        '姓名', '真实姓名', '曾用名', '持卡人', '收件人', '收货人', '寄件人', '联系人姓名', '患者姓名', '学生姓名', '法人姓名',
      ],
      medium: [
        '联系人', '名字',
      ],
    },
    other: {
      high: [
        'nombre completo', 'nome completo', 'apellido', 'apellidos', 'sobrenome', 'primer apellido', 'prenom', 'vorname', 'nachname',
        'ho ten', 'ho va ten', 'nama lengkap', 'eponymo', 'eponimo', 'epwnymo', 'onomateponymo', 'onomateponimo', 'onomatepwnymo',
        'onomatepwnumo', 'prijmeni', 'priezvisko', 'prezime', 'ime prezime', 'ime i prezime', 'priimek', 'ime in priimek',
        'vezeteknev', 'keresztnev', 'csaladnev', 'imie nazwisko', 'imie i nazwisko', 'efternamn', 'etternavn', 'efternavn',
        'fornamn', 'fornavn', 'sukunimi', 'etunimi', 'perekonnanimi', 'eesnimi', 'pavarde', 'uzvards', 'mbiemri', 'mbiemer',
        'prizvyshche', 'prizvysche', 'familienname', 'geburtsname', 'nom prenom', 'nom de naissance', 'nom naissance', 'nom usage',
        'nombre apellido', 'nombre y apellido', 'nombres apellidos', 'nombres y apellidos', 'apellidos nombres',
        'apellidos y nombres', 'nam khanevadegi', 'nam va nam khanevadegi', 'nama penuh', 'apelyido', 'buong pangalan',
        'jina kamili', 'shem mishpacha', 'shem prati', 'myoji', 'myouji', 'namsakul', 'nam sakul', 'prenume', 'nume prenume',
        'nume si prenume', 'nume complet', 'nume familie', 'nome sobrenome', 'nome e sobrenome',
      ],
      medium: [
        'nombre cliente', 'nombre paciente', 'nome cliente', 'nome paciente', 'apellido paterno', 'apellido materno',
        'primer nombre', 'segundo nombre', 'segundo apellido', 'nombres', 'nome mae', 'nome da mae', 'nome pai', 'nome do pai',
        'nome social', 'nama ibu', 'nama ayah', 'nama ibu kandung', 'nama panggilan', 'ten khach hang', 'ten benh nhan', 'ad soyad',
        'soyad', 'soyadi', 'isim soyisim', 'soyisim', 'nom famille', 'nom de famille', 'kundenname', 'vollstandiger name', 'cognome',
        'nome cognome', 'nome e cognome', 'voornaam', 'achternaam', 'nazwisko', 'familiya', 'otchestvo', 'nom complet', 'patronymo',
        'patrwnymo', 'patronimo', 'mitronymo', 'mhtronymo', 'epitheto', 'teljes nev', 'cele jmeno', 'jmeno prijmeni',
        'jmeno a prijmeni', 'roepnaam', 'nominativo', 'shimei', 'seongmyeong', 'isim soyad', 'nama pegawai', 'nama karyawan',
        'nama siswa', 'nama pasien', 'nama pelanggan', 'ten nhan vien', 'nombre trabajador', 'nombre empleado', 'nome funcionario',
        'nome dipendente', 'nome paziente',
      ],
      low: [
        'nombre', 'nome', 'nama', 'nom', 'imie', 'onoma', 'fio', 'imya', 'jmeno', 'vardas', 'emri', 'ireum', 'pangalan',
      ],
    },
  },
  examples: {
    finds: [
      'participantName', 'volunteer_name', 'mentorName', 'assigneeName',
      'realName', 'trueName', 'xingming', '姓名', 'guestName', 'insuredName', 'visitorName', 'khxm', 'tbrxm', 'bbrxm', 'jzrxm', 'cxrxm', 'sjrxm', 'ygXm',
    ],
    ignores: [
      'providerName', 'agentName', 'workerName', 'parentName', 'childName', 'name', 'fileName', 'className', 'tagName', 'fieldName', 'tableName', 'routeName', 'nameSpace', 'namespace',
      'hostname', 'pathname', '__dirname', 'appName', 'roleName', 'deptName', 'menuName', 'goodsName', 'productName',
      'nameList', 'xingming', 'xm', 'jsxm', 'jzxm', 'khxmlx',
    ],
  },
});
