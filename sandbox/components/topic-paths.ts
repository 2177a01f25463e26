/** Control paths that may look different after a topic changed, e.g. `phone:anna` → that phone. */
export function pathsOfTopic(topic: string): string[] {
  const [name, id] = topic.split(":", 2);
  switch (name) {
    case "phone":
      return [`/control/seqr/phones/${id ?? ""}`];
    case "inpost":
      return [`/control/inpost-pay/phones/${id ?? ""}`];
    case "inpost-pay":
      return ["/control/inpost-pay"];
    case "wallet":
      return [`/control/pockyt/phones/${id ?? ""}`];
    case "pockyt":
      return ["transactions", "requests", "settings", "stores"].map((part) => `/control/pockyt/${part}`);
    case "people":
      return ["/control/people", "/control/seqr/phones", "/control/inpost-pay/phones"];
    case "seqr":
      return ["/control/seqr"];
    case "journal":
    case "faults":
    case "mail":
    case "clock":
      return [`/control/${name}`];
    default:
      return [];
  }
}
