/** What is wrong with an address, in both languages. */
export interface AddressFault {
  code: string;
  vi: string;
  en: string;
}

/** Names and numbers that lead into a private network, or nowhere. */
const privateHost =
  /^(localhost|.*\.(localhost|local|internal|intranet|lan|home|corp|private|test|invalid|onion|arpa|example))$|^\[|^\d+(\.\d+)*$|^0x/i;

/**
 * What is wrong with an address of another site, or nothing.
 * @param given as written in content
 * @param schemes those that may be used here: `['https', 'http']` for a source, `['https']` for the rest
 * @example faultOfAddress('https://city@evil.example/', ['https'])?.code // => 'addressUser'
 */
export const faultOfAddress = (
  given: string,
  schemes: readonly ('https' | 'http')[],
): AddressFault | undefined => {
  const refuse = (code: string, vi: string, en: string): AddressFault => ({ code, vi, en });
  if (/[\s\\<>"`{}|^]|\p{Cc}/u.test(given))
    return refuse(
      'addressSign',
      'Địa chỉ có dấu cách, dấu \\ hoặc ký tự lạ. Chép lại nguyên địa chỉ từ trình duyệt.',
      'The address has a space, a \\ or another strange sign. Copy it from the browser again.',
    );
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(given)?.[1]?.toLowerCase();
  if (!schemes.some((each) => each === scheme) || !/^https?:\/\/[^/]/i.test(given))
    return scheme === 'http'
      ? refuse(
          'addressHttp',
          'Địa chỉ http: không an toàn. Dùng https:.',
          'An http: address is not safe. Use https:.',
        )
      : refuse(
          'addressScheme',
          `Liên kết không an toàn hoặc chưa đủ. Địa chỉ bắt đầu bằng ${schemes.map((each) => `${each}://`).join(' hoặc ')}.`,
          `An unsafe or incomplete address. It begins with ${schemes.map((each) => `${each}://`).join(' or ')}.`,
        );
  let address: URL;
  try {
    address = new URL(given);
  } catch {
    return refuse('addressBroken', 'Địa chỉ không đúng dạng.', 'This is not an address.');
  }
  if (address.username || address.password || given.split('/')[2]?.includes('@'))
    return refuse(
      'addressUser',
      'Địa chỉ không được có tên người dùng (phần trước @): nơi đến thật nằm sau dấu @.',
      'An address may not carry a user name (the part before @): where it really leads stands after the @.',
    );
  if (privateHost.test(address.hostname) || !address.hostname.includes('.') || address.hostname.endsWith('.'))
    return refuse(
      'addressPrivate',
      'Địa chỉ này nằm trong mạng riêng hoặc không có thật; người đọc không mở được.',
      'This address is in a private network or does not exist; readers cannot open it.',
    );
  if (address.port !== '')
    return refuse(
      'addressPort',
      `Bỏ số cổng :${address.port} trong địa chỉ.`,
      `Delete the port :${address.port} of the address.`,
    );
  return undefined;
};
