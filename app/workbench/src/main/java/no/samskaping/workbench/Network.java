package no.samskaping.workbench;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from (nettverk), as far as it is counted: a single household has more IPv6 addresses than could ever be. */
public final class Network {

	private static final int SHARED_BYTES = 8;

	private Network() {}

	/** Of an IPv6 address the /64, of any other the address; a question mark for what is none. */
	public static String of(String address) {
		try {
			return InetAddress.ofLiteral(address) instanceof Inet6Address six
					? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), SHARED_BYTES)) : address;
		} catch (IllegalArgumentException notLiteral) {
			return "?";
		}
	}
}
