/** A request that is not understood at all: answered as a SOAP Fault with HTTP 500 (protocol section 9). */
export class SoapFault extends Error {
  constructor(
    message: string,
    readonly status = 500,
  ) {
    super(message);
  }
}
