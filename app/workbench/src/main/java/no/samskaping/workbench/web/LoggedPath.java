package no.samskaping.workbench.web;

/** A page's address as the log may know it: beneath {@code /apen/} its end may be a secret that opens something, and is left out. */
final class LoggedPath {

	private static final String OPEN = "/apen/";

	private LoggedPath() {}

	static String of(String path) {
		return path.startsWith(OPEN) ? path.substring(0, Math.max(OPEN.length(), path.lastIndexOf('/') + 1)) + "…" : path;
	}
}
