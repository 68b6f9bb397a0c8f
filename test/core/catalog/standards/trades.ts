/** Fields of persons at banks, in travel, telecommunication, advertising and administration, and fields that only look like those. */
import type { Standard } from './standard.ts';

export const trades: readonly Standard[] = [
  {
    name: 'Banking (ISO 20022), KYC',
    fields: {
      'person-name': 'debtorName creditorName accountHolderName account_holder beneficiaryName accountHolder nameOnCard name_on_card payeeName',
      'credit-record': 'creditScore credit_score ficoScore',
      'asset-balance': 'accountBalance account_balance bankBalance',
      'loan': 'loanAmount',
      'card-verification': 'cvv',
      'payment-password': 'transactionPin transaction_pin atmPin upiPin',
    },
  },
  {
    name: 'Travel and hotels',
    fields: {
      'person-name': 'travelerName guest.name passengerName guest_name passenger.firstName',
      'itinerary': 'pnr',
      'passport': 'passportNumber',
    },
  },
  {
    name: 'Telecom',
    fields: {
      'imei': 'imei',
      'imsi-iccid': 'imsi iccid',
      'mobile-phone': 'msisdn callingNumber calledPartyNumber',
    },
  },
  {
    name: 'Advertising ids',
    fields: {
      'device-identifier': 'idfa oaid androidId advertisingId',
    },
  },
  {
    name: 'Chinese public administration',
    fields: {
      'id-card': 'sfzh sfzhm gmsfhm',
      'birth-date': 'csrq',
      'address': 'jtzz',
      'mobile-phone': 'lxdh sjhm',
      'household-register': 'hukou 户口本',
    },
  },
  {
    name: 'Look-alikes',
    fields: {
    },
    others: 'noSim tipoPaciente porUsuario temCliente semUsuario tokensDoUsuario produtoNome tasks profileName parentName diagnosticReport payRate caller.name shipping.name myNumber rrn vitals treatmentPlanId nombreProducto nomeProduto namaBarang namaToko nombreEmpresa nombreTienda direccionIp enderecoIp numeroPedido numero precioActual claveProducto nomFichier alamatToko telefonoTienda correoSoporte nomePlano producto.nombre produto.nome barang.nama categoria.nombre archivo.nombre ciudad.nombre loja.nome empresa.nome alamatIp senhaVisivel mostrarSenha tipoDocumento usuarioId clienteId idCliente totalClientes pelangganId tgl tanggal tanggalPesanan fechaCreacion dataCriacao dataEntrega estado estadoPedido statusPernikahanOptions genero generoMusical sistemaOperacional cidade bairroId rgb rgba skip nie dniType cpfMask validarCpf formatarTelefone buscarCliente listaUsuarios.length name.length nomor nomorAntrian nomorMeja noUrut noResi kodePesanan cep.valid adresseIp nomProduit motDePasseVisible passwortRegeln sozialeMedien gehaltlos kundenId kundennummerTyp parentChild.name provider.name tenant.name plan.name fatherNode.name',
  },
];
