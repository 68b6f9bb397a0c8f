/** Fields of persons in other languages. */
import type { Standard } from './standard.ts';

export const languages: readonly Standard[] = [
  {
    name: 'Portuguese',
    fields: {
      'person-name': 'nomeCompleto pacienteNome cliente_nome sobrenome nomeMae nome_mae nomeCliente nome_cliente nomePaciente nomePai nome_completo cliente.nome usuario.nome paciente.nome aluno.nome',
      'mobile-phone': 'telefone celular telefoneCelular numeroTelefone cliente.telefone',
      'address': 'endereco logradouro enderecoCompleto endereco_completo',
      'id-card|taxpayer-id': 'cpf cpfCliente numeroCpf cpf_cnpj cpfCnpj',
      'birth-date': 'dataNascimento data_nascimento',
      'login-password': 'senha senhaUsuario nova_senha senhaAtual contrasena contrasenia clave_acceso',
      'income': 'salario rendaMensal salarioBruto',
      'gender': 'sexo',
      'marital-status': 'estadoCivil estado_civil',
      'occupation': 'profissao',
    },
  },
  {
    name: 'Spanish',
    fields: {
      'person-name': 'nombreCompleto apellidos apellidoPaterno apellido_materno primerNombre nombreCliente nombre_cliente nombrePaciente cliente.nombre usuario.nombre paciente.nombre alumno.nombre nombres',
      'email': 'correo correoElectronico correo_electronico',
      'mobile-phone': 'telefono celular numeroTelefono telefonoMovil telefono_contacto',
      'address': 'direccion domicilio direccionEntrega direccion_completa',
      'id-card': 'dni curp cedula documentoIdentidad numeroDocumento numero_documento documento_identidad',
      'birth-date': 'fechaNacimiento fecha_nacimiento fechaDeNacimiento fecha_nac',
      'occupation': 'ocupacion profesion',
      'nationality': 'nacionalidad',
      'income': 'sueldo',
      'allergy': 'alergias',
      'medical-record': 'diagnostico historiaClinica',
      'blood-type': 'tipoSangre grupoSanguineo tipoSanguineo',
    },
  },
  {
    name: 'Indonesian and Malay',
    fields: {
      'person-name': 'namaLengkap nama_lengkap namaPelanggan namaPasien namaIbu nama_ibu_kandung namaSiswa namaKaryawan',
      'mobile-phone': 'noHp no_hp nomorHp noTelp no_telp telepon nomorTelepon no_telepon noTelepon noWa no_wa nomorWa',
      'address': 'alamat alamatLengkap alamat_lengkap alamatRumah',
      'id-card': 'nik noKtp no_ktp nomorKtp nikKtp',
      'household-register': 'noKk no_kk nomorKk',
      'taxpayer-id': 'npwp',
      'birth-date': 'tanggalLahir tanggal_lahir tglLahir tgl_lahir',
      'native-place': 'tempatLahir tempat_lahir',
      'gender': 'jenisKelamin jenis_kelamin',
      'religion': 'agama',
      'income': 'gaji gajiPokok',
      'occupation': 'pekerjaan',
      'login-password': 'kataSandi kata_sandi',
    },
  },
  {
    name: 'India, South Asia',
    fields: {
      'id-card': 'aadhaar aadharNo aadhaarNumber voterId voter_id cnic nicNumber nic_number nationalId national_id nationalIdNumber',
      'taxpayer-id': 'panNumber panCard',
      'bank-account|virtual-property': 'upiId upi_id',
    },
  },
  {
    name: 'Africa, Philippines, Gulf',
    fields: {
      'id-card': 'bvn emiratesId emirates_id iqamaNumber civilId omang',
      'social-security-card': 'sssNumber philhealthNumber',
      'taxpayer-id': 'tinNumber kraPin',
    },
  },
  {
    name: 'Vietnamese',
    fields: {
      'person-name': 'hoTen ho_ten hoVaTen tenKhachHang ten_khach_hang tenBenhNhan',
      'mobile-phone': 'soDienThoai so_dien_thoai sdt dienThoai',
      'address': 'diaChi dia_chi diaChiNha',
      'id-card': 'cccd cmnd soCccd soCmnd so_cccd',
      'birth-date': 'ngaySinh ngay_sinh',
      'gender': 'gioiTinh gioi_tinh',
      'login-password': 'matKhau mat_khau',
    },
  },
  {
    name: 'Turkish',
    fields: {
      'person-name': 'adSoyad ad_soyad soyad',
      'mobile-phone': 'telefonNo telefon_no cepTelefonu telefon',
      'address': 'adres',
      'id-card': 'tcKimlikNo tc_kimlik_no',
      'birth-date': 'dogumTarihi dogum_tarihi',
      'login-password': 'sifre',
      'email': 'eposta',
    },
  },
  {
    name: 'French',
    fields: {
      'person-name': 'prenom nomComplet nom_complet nomClient nomFamille nom_famille',
      'mobile-phone': 'telephone numeroTelephone',
      'address': 'adresse adresseLivraison adresse_livraison',
      'birth-date': 'dateNaissance date_naissance',
      'social-security-card': 'numeroSecuriteSociale numero_securite_sociale',
      'login-password': 'motDePasse mot_de_passe mdp',
      'email': 'courriel adresseMail',
    },
  },
  {
    name: 'German',
    fields: {
      'person-name': 'vorname nachname kundenname',
      'address': 'anschrift adresse strasseHausnummer',
      'birth-date': 'geburtsdatum',
      'mobile-phone': 'telefonnummer handynummer mobilnummer',
      'taxpayer-id': 'steuernummer steuerId',
      'login-password': 'passwort kennwort',
      'income': 'gehalt',
    },
  },
  {
    name: 'Italian, Dutch, Polish, Russian',
    fields: {
      'person-name': 'cognome nomeCognome voornaam achternaam nazwisko familiya otchestvo',
      'taxpayer-id|id-card': 'codiceFiscale codice_fiscale bsn pesel snils',
      'address': 'indirizzo',
      'birth-date': 'dataNascita data_nascita geboortedatum dataUrodzenia',
      'passport': 'passportNumber passport_no passportSeries passport_expiry',
    },
  },
  {
    name: 'Japanese, Korean, romanised',
    fields: {
      'person-name': 'nameKana name_kana kanaName firstNameKana last_name_kana',
    },
  },
];
