package no.samskaping.access.own;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A text as telephones read it (QR-kode), drawn here and sent to nobody.
 *
 * @param side how many squares it is high and wide, with the white that it needs around
 * @param path all black squares
 */
record QrPicture(int side, String path) {

	private static final int AROUND = 4;

	static QrPicture of(String text) {
		var code = QrCode.encodeText(text, Ecc.MEDIUM);
		var path = IntStream.range(0, code.size).boxed().flatMap(y -> IntStream.range(0, code.size).filter(x -> code.getModule(x, y))
				.mapToObj(x -> "M%d %dh1v1h-1z".formatted(x + AROUND, y + AROUND))).collect(Collectors.joining());
		return new QrPicture(code.size + 2 * AROUND, path);
	}
}
