import { buildMeshReference } from "@/lib/taxonomy/outside-reference";
import type { TaxonomyArea } from "@/lib/taxonomy/types";

export const biomedicalDevicesArea: TaxonomyArea = {
  code: "biomedical-devices",
  label: { en: "Biomedical devices", it: "Dispositivi biomedicali" },
  definition: {
    en: "Devices that diagnose, support, replace or guide, and the way they reach the market.",
    it: "Dispositivi che diagnosticano, sostengono, sostituiscono o guidano, e il loro accesso al mercato.",
  },
  topics: [
    {
      code: "implants-prostheses",
      label: { en: "Implants & prostheses", it: "Impianti e protesi" },
      definition: {
        en: "Devices placed in or on the body to replace a part or a function.",
        it: "Dispositivi inseriti o applicati al corpo per sostituire una parte o una funzione.",
      },
    },
    {
      code: "extracorporeal-disposables",
      label: { en: "Extracorporeal & disposables", it: "Circolazione extracorporea e monouso" },
      definition: {
        en: "Dialysis, apheresis, blood circuits and single-use products.",
        it: "Dialisi, aferesi, circuiti ematici e prodotti monouso.",
      },
    },
    {
      code: "surgical-robotics-navigation",
      label: { en: "Surgical robotics & navigation", it: "Robotica chirurgica e navigazione" },
      definition: {
        en: "Robots, planning and guidance in the operating theatre.",
        it: "Robot, pianificazione e guida in sala operatoria.",
      },
      references: [buildMeshReference("D065287")],
    },
    {
      code: "imaging",
      label: { en: "Imaging", it: "Diagnostica per immagini" },
      definition: {
        en: "Radiology, ultrasound, nuclear and optical imaging.",
        it: "Radiologia, ecografia, imaging nucleare e ottico.",
      },
      references: [buildMeshReference("D003952")],
    },
    {
      code: "point-of-care-devices",
      label: { en: "Point-of-care devices", it: "Dispositivi point-of-care" },
      definition: {
        en: "Tests and instruments that answer at the bedside.",
        it: "Test e strumenti che danno la risposta accanto al paziente.",
      },
      references: [buildMeshReference("D000067716")],
    },
    {
      code: "sensors-wearables",
      label: { en: "Sensors & wearables", it: "Sensori e dispositivi indossabili" },
      definition: {
        en: "Devices worn or implanted that measure continuously.",
        it: "Dispositivi indossabili o impiantati che misurano in continuo.",
      },
      references: [buildMeshReference("D000076251")],
    },
    {
      code: "sterile-packaging-materials",
      label: { en: "Sterile packaging & materials", it: "Confezionamento sterile e materiali" },
      definition: {
        en: "Medical polymers, moulding, sterilisation and packaging.",
        it: "Polimeri medicali, stampaggio, sterilizzazione e confezionamento.",
      },
    },
    {
      code: "device-regulation",
      label: { en: "Device regulation (MDR, 510(k))", it: "Normativa dispositivi (MDR, 510(k))" },
      definition: {
        en: "CE marking under the MDR and clearance by the FDA.",
        it: "Marcatura CE secondo l'MDR e autorizzazione dell'FDA.",
      },
    },
  ],
};
