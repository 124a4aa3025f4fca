export default function ReportsDesk() {
  return null;
}
