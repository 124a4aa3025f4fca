export default function LedgerDesk() {
  return null;
}
