/**
 * Words of languages that put the noun first: `nombreCliente`, `telefono_contacto`, `namaPelanggan`. The terms of kinds in these languages are
 * the lists `other` of `catalog/kinds`.
 */

/** Persons. */
export const otherPersonNouns: readonly string[] = [
  // Spanish and Portuguese
  'cliente', 'usuario', 'paciente', 'alumno', 'alumna', 'aluno', 'aluna', 'estudiante', 'estudante', 'empleado', 'empregado', 'funcionario', 'trabajador', 'colaborador', 'pessoa', 'propietario', 'proprietario',
  'inquilino', 'morador', 'motorista', 'entregador', 'comprador', 'destinatario', 'remetente', 'remitente', 'huesped', 'hospede', 'pasajero', 'passageiro', 'docente', 'professor', 'profesor', 'beneficiario',
  // Indonesian, Malay and Vietnamese
  'pelanggan', 'pengguna', 'pasien', 'siswa', 'mahasiswa', 'murid', 'karyawan', 'pegawai', 'penerima', 'pengirim', 'pembeli', 'penyewa', 'khachhang', 'nguoidung', 'benhnhan', 'nhanvien', 'hocsinh', 'sinhvien',
  // French, German, Italian, Dutch and Turkish
  'utilisateur', 'eleve', 'etudiant', 'locataire', 'destinataire', 'benutzer', 'kunde', 'mitarbeiter', 'schueler', 'mieter', 'utente', 'studente', 'klant', 'gebruiker', 'musteri', 'kullanici', 'ogrenci', 'calisan',
  'employe', 'salarie', 'arbeitnehmer', 'bewerber', 'dipendente', 'paziente', 'lavoratore', 'werknemer', 'medewerker', 'huurder', 'leerling',
  // Greek
  'ergazomenos', 'ergazomeni', 'ergazomenh', 'ergazomenoi', 'ergazomenoy', 'ergazomenou', 'pelatis', 'pelaths', 'pelates', 'xristis', 'xrhsths', 'asthenis', 'asthenhs', 'mathitis', 'mathhths', 'foititis', 'foithths',
  // Slavic languages
  'pracownik', 'uzytkownik', 'pacjent', 'uczen', 'zakaznik', 'uzivatel', 'pouzivatel', 'zamestnanec', 'pacient', 'korisnik', 'zaposleni', 'zaposlenik', 'pacijent', 'kupac', 'uporabnik', 'polzovatel', 'sotrudnik', 'koristuvach',
  // Hungarian, Romanian, Nordic and Baltic languages
  'felhasznalo', 'munkavallalo', 'dolgozo', 'ugyfel', 'angajat', 'utilizator', 'anstalld', 'ansatt', 'medarbejder', 'medarbetare', 'potilas', 'asiakas', 'tyontekija', 'kayttaja', 'darbuotojas',
  // Japanese and Malay
  'kanja', 'kokyaku', 'juugyouin', 'pesakit', 'pelajar', 'pekerja',
];

/** Words behind a term that leave it what it is. */
export const otherModifiers: readonly string[] = [
  'completo', 'completa', 'contacto', 'contato', 'personal', 'pessoal', 'actual', 'atual', 'nuevo', 'nueva', 'novo', 'nova', 'anterior', 'antiguo', 'antigo', 'antiga', 'residencial', 'principal', 'fijo', 'fixo', 'movil', 'entrega', 'envio', 'cobranca', 'facturacion', 'fiscal', 'emergencia',
  'selecionado', 'selecionada', 'seleccionado', 'seleccionada', 'encontrado', 'encontrada', 'cadastrado', 'informado', 'atualizado', 'registrado', 'recibido', 'recebido', 'enviado',
  'lengkap', 'baru', 'lama', 'pribadi', 'rumah', 'pengiriman', 'livraison', 'facturation', 'domicile', 'portable',
];

/** Words between a term and whose it is. */
export const otherLinks: readonly string[] = ['de', 'del', 'do', 'da', 'dos', 'das', 'du', 'des', 'di', 'dell', 'la', 'el', 'van', 'der'];
