import { PhoneReport } from '../features/phone-report/phone-report.tsx'

export const PhoneReportPage = () => <PhoneReport />
