/**
 * Drivers of the installer by default, as names of kernel modules: those of usual servers and virtual machines. A setting
 * adds to them or takes their place, see `settings.ts`.
 */
export const DRIVERS: readonly string[] = [
  // Virtual machines: KVM, VMware, Hyper-V.
  'virtio_pci',
  'virtio_blk',
  'virtio_scsi',
  'virtio_net',
  'vmw_pvscsi',
  'vmxnet3',
  'hv_vmbus',
  'hv_storvsc',
  'hv_netvsc',
  // Disks, and what they hang on: NVMe, also behind Intel VMD, SATA, USB.
  'sd_mod',
  'nvme',
  'vmd',
  'ahci',
  'ata_piix',
  'isci',
  'xhci_pci',
  'ehci_pci',
  'usb_storage',
  'uas',
  // RAID controllers and HBAs: HPE and Adaptec, Dell and Broadcom, Areca, Marvell, Microchip.
  'smartpqi',
  'hpsa',
  'aacraid',
  'megaraid_sas',
  'mpt3sas',
  'mpi3mr',
  'mptsas',
  'arcmsr',
  'mvsas',
  'pm80xx',
  // Network: Intel, Broadcom, NVIDIA, Marvell, Chelsio, Emulex, Cisco, AMD, Amazon, Google, Realtek, Aquantia.
  'e1000',
  'e1000e',
  'igb',
  'igc',
  'ixgbe',
  'ixgbevf',
  'i40e',
  'iavf',
  'ice',
  'tg3',
  'bnx2',
  'bnx2x',
  'bnxt_en',
  'mlx4_en',
  'mlx5_core',
  'qede',
  'qlcnic',
  'cxgb4',
  'be2net',
  'enic',
  'sfc',
  'ena',
  'gve',
  'r8169',
  'atlantic',
];

/** The file system of the seed, which every installer needs. */
export const FILE_SYSTEMS: readonly string[] = ['nls_cp437', 'nls_ascii', 'nls_utf8', 'vfat'];
