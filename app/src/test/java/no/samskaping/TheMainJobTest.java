package no.samskaping;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

import no.samskaping.Cast.Role;
import no.samskaping.workbench.Words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static no.samskaping.Cast.sent;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main job from end to end, and the short way beside it, as different people live through it in a real browser:
 * the platform is a process of its own that is set up from nothing, and is killed in the middle.
 */
class TheMainJobTest {

	private static final Pattern LINK = Pattern.compile("/apen/forste-administrator/[\\w-]{43}");
	private static final String COUNCIL = "Vennesla kommune";
	private static final String BUSINESS = "Vennesla Næringsforening";
	private static final String CENTRE = "Frivilligsentral A";
	private static final String CLUB = "Bekkelia turlag";
	private static final String NORA = "Nora Berg";
	private static final String NEIGHBOURS = "Bekkelia vel";
	private static final String RANDI = "Randi Moen";
	private static final String KARI = "Kari Lien";
	private static final String PER = "Per Aas";
	private static final String ANNE = "Anne Dahl";
	private static final String OLA = "Ola Strand";
	private static final String INGRID = "Ingrid Berg";
	private static final String VISITOR = "somebody at the workshop";
	private static final String SCHOOL = "Skogskolen";

	private final LocalDate today = LocalDate.now(Words.ZONE);

	@TempDir
	Path folder;

	private int port;
	private Platform platform;
	private Cast cast;
	private String initiative;
	private String meeting;
	private String agreement;

	@Test
	void seven_steps_from_an_idea_to_a_fulfilled_agreement_and_the_short_way_within_a_minute() throws IOException {
		port = freePort();
		start();
		try (var people = new Cast(port)) {
			cast = people;
			allThreeSectorsComeIn();
			aSmallOneIsRegisteredOnBehalfOfAResidentAndStartedAtOnce();
			theClubsIdeaIsRegisteredAndDevelopedTogetherWithItsGateway();
			theMeetingTakesItForward();
			theProcessIsKilledBeforeTheAgreementIsToldOf();
			theMinutesAreApprovedByEachSector();
			theAgreementIsMendedAndAcceptedByEveryone();
			eachPlatformPartyAnchorsTheTextAtHome();
			everyoneSignsTheSameBytesAndTheProjectStarts();
			theWorkshopShowsItTakesIdeasAndEvaluates();
			itIsEvaluatedCompletedAndTheAgreementFulfilled();
			theLogOfTheProcessNamesNobody();
		} finally {
			platform.close();
		}
	}

	private void start() throws IOException {
		platform = Platform.started("--samskaping.data-directory=" + folder.resolve("data"), Platform.PROGRAM, "--server.port=" + port,
				"--samskaping.events.redelivery.stale-after=1s", "--samskaping.events.redelivery.interval=500ms");
		assertThat(platform.runs()).as(platform.said()).isTrue();
	}

	/** Neither who took part nor how they are reached, in anything that either process said. */
	private void theLogOfTheProcessNamesNobody() {
		assertThat(platform.said()).isNotEmpty().doesNotContain(RANDI, KARI, PER, ANNE, OLA, INGRID, NORA, CLUB, NEIGHBOURS, "Siri Moen", "@eksempel.no");
	}

	private void allThreeSectorsComeIn() {
		var link = platform.says(LINK);
		var roles = new LinkedHashMap<String, Role>();
		roles.put(KARI, new Role("REPRESENTATIVE", COUNCIL));
		roles.put(PER, new Role("REPRESENTATIVE", BUSINESS));
		roles.put(ANNE, new Role("REPRESENTATIVE", CENTRE));
		roles.put(OLA, new Role("STAFF", CENTRE));
		roles.put(INGRID, new Role("COORDINATOR", null));
		cast.setUp(link, roles);
		roles.keySet().forEach(cast::comesIn);
		cast.as(KARI).open("/").look("reise-tom-oversikt").open("/oppgaver").look("reise-ingen-oppgaver").open("/initiativ").look("reise-ingen-initiativ");
	}

	/** I4, I11: title, contact, estimate; one more click. */
	private void aSmallOneIsRegisteredOnBehalfOfAResidentAndStartedAtOnce() {
		var ola = cast.as(OLA).open("/initiativ/ny").look("reise-registrer");
		var begun = Instant.now();
		register(ola, "Felles middag hver torsdag", RANDI, "RESIDENT", "20 000");
		sent(ola.shows("gir et mindre prosjekt")).press("Start prosjektet").shows("Initiativet er i gang");
		assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofMinutes(1));
		ola.look("reise-mindre-i-gang");
	}

	/** I2–I6, I9, I11. */
	private void theClubsIdeaIsRegisteredAndDevelopedTogetherWithItsGateway() {
		var ola = cast.as(OLA).open("/initiativ/ny");
		register(ola, SCHOOL, CLUB, "ASSOCIATION", "350 000");
		ola.page().getByLabel(CENTRE).check();
		sent(ola.shows("350 000 kr gir et formalisert prosjekt").look("reise-registrer-formalisert"));
		initiative = ola.path();

		cast.as(ANNE).open("/oppgaver").look("reise-oppgave-kontaktpart").open(initiative).follow("Ta på dere å være kontaktpart");
		sent(cast.as(ANNE));
		var anne = cast.as(ANNE).open(initiative + "/rediger");
		anne.page().locator("#objective").fill("Tjue ungdommer har bygd hver sin gapahuk innen høsten.");
		anne.page().locator("input[name=challenges][value=exclusion]").check();
		anne.look("reise-rediger");
		sent(anne);
		anne.open(initiative).shows("Meld klar for drøfting", "Ikke mulig ennå");
		anne.open(initiative + "/rediger").page().locator("[name='justification[exclusion]']").fill("Ungdom som ikke driver med idrett, får et sted der de trengs.");
		sent(anne);

		anne.open(initiative + "/deltakere").page().locator("#known").selectOption(new SelectOption().setLabel(COUNCIL));
		anne.press("Legg til");
		var kari = cast.as(KARI).open("/oppgaver").follow("Svar om dere deltar");
		kari.page().getByLabel("Ja, vi deltar").check();
		kari.look("reise-deltar-dere").press("Svar for " + COUNCIL);
		contributes(CLUB, "DEFINE", "HOURS", "20", "Idé og behov");
		contributes(CLUB, "IMPLEMENT", "HOURS", "200", "Kurs");
		contributes(CENTRE, "DEFINE", "HOURS", "10", "");
		contributes(CENTRE, "IMPLEMENT", "PREMISES", "", "Lokale");
		contributes(COUNCIL, "IMPLEMENT", "MONEY", "350 000", "");
		theClubFollowsItWithoutAnAccount();
		sent(anne.look("reise-deltakere").open(initiative).follow("Meld klar for drøfting")).look("reise-klar-for-drofting");
	}

	/** P2, P7. */
	private void theClubFollowsItWithoutAnAccount() {
		handedOver(cast.as(ANNE).open(initiative + "/deltakere"), NORA, ": " + CLUB, "reise-lenke-deltaker-gis");
		var nora = cast.as(NORA).shows(SCHOOL, "Kurs").look("reise-lenke-initiativ");
		nora.follow("Legg igjen merknad").look("reise-lenke-merknad").page().locator("#text").fill("Vi har skog nok, og to som kan kurset.");
		sent(nora).shows("Merknaden er lagt til.", "Vi har skog nok");
		nora.follow("Trekk initiativet").look("reise-lenke-trekk");
		somebodyElseComesAndLeaves();
	}

	/** P2, I9. */
	private void somebodyElseComesAndLeaves() {
		var anne = cast.as(ANNE).open(initiative + "/deltakere");
		anne.page().locator("#name").fill(NEIGHBOURS);
		anne.page().locator("#kind").selectOption("ASSOCIATION");
		anne.page().locator("#contact").fill(RANDI + ", 900 11 222");
		anne.press("Legg til");
		handedOver(anne, RANDI, ": " + NEIGHBOURS, "reise-lenke-deltaker-gis");
		var randi = cast.as(RANDI).follow("Gå ut av initiativet").look("reise-lenke-ut");
		randi.page().locator("#reason").fill("Ingen hos oss kan i år.");
		sent(randi).look("reise-lenke-gatt-ut").shows("Dere har gått ut");
	}

	/** M2, M4, M6, I12. */
	private void theMeetingTakesItForward() {
		var ingrid = cast.as(INGRID).open("/møter").look("reise-tomt-arshjul").open("/møter/nytt");
		ingrid.page().locator("#dag").fill(today.toString());
		ingrid.page().locator("#sted").fill("Herredshuset");
		ingrid.look("reise-planlegg-mote");
		sent(ingrid);
		meeting = ingrid.path();
		ingrid.until(meeting, () -> ingrid.links(SCHOOL)).look("reise-mote-planlagt").follow("Åpne møtet").look("reise-oppmote");
		sent(ingrid).follow(SCHOOL).look("reise-mote-i-gang");
		for (var sector : List.of("BUSINESS", "VOLUNTARY", "PUBLIC")) {
			ingrid.page().locator("#" + sector + "-answer").check();
		}
		ingrid.press("Lagre standpunktene");
		ingrid.page().locator("#text").fill("Initiativet går videre til avtale.");
		ingrid.look("reise-mote-enige").press("Les opp og lukk saken");
		ingrid.shows("Saken er lukket");
	}

	private void theProcessIsKilledBeforeTheAgreementIsToldOf() throws IOException {
		theLogOfTheProcessNamesNobody();
		platform.kill();
		start();
		var kari = cast.as(KARI);
		kari.until(initiative, () -> kari.links("Avtale A-"));
		assertThat(kari.links("Avtale A-").count()).as("one agreement, however often it was told of").isEqualTo(1);
		assertThat(kari.page().locator(".status-line").innerText()).contains("Avtale under arbeid");
		agreement = kari.links("Avtale A-").getAttribute("href");
	}

	/** M7. */
	private void theMinutesAreApprovedByEachSector() {
		var ingrid = cast.as(INGRID).open(meeting).follow("Avslutt møtet");
		sent(ingrid).look("reise-referat-utkast").confirm("Send til godkjenning", "reise-referat-sendes");
		for (var name : List.of(KARI, PER, ANNE)) {
			cast.as(name).open(meeting + "/referat").confirm("Godkjenn referatet", "reise-referat-godkjennes");
		}
		cast.as(KARI).open(meeting + "/referat").look("reise-referat-godkjent");
		cast.as(KARI).shows("Godkjent og låst");
	}

	/** A2–A5. */
	private void theAgreementIsMendedAndAcceptedByEveryone() {
		var kari = cast.as(KARI).open(agreement).look("reise-avtale-utkast").follow("Avklar grensen mot anskaffelse");
		kari.page().locator("input[type=radio][value=NO]").all().forEach(Locator::check);
		kari.look("reise-avgrensning");
		sent(kari).follow("Skriv begrunnelsen").look("reise-begrunn");
		kari.page().locator("#reason").fill("Kommunen ble spurt etterpå; det er alle enige om.");
		sent(kari);
		kari.shows("må godtas av alle");
		cast.as(KARI).open(initiative).follow("Les og svar: ");
		cast.as(ANNE).open(agreement).follow("Les og svar på teksten");
		for (var name : List.of(KARI, ANNE)) {
			cast.as(name).look("reise-les-og-svar");
			cast.as(name).page().getByText("Godta de 17 punktene").click();
		}
		handedOver(cast.as(ANNE).open(agreement), NORA, "Send personlig lenke", "reise-lenke-avtale-gis");
		cast.as(NORA).look("reise-lenke-avtale").press("Godta de 17 punktene").look("reise-lenke-godtatt");
	}

	/** P3, A6. */
	private void eachPlatformPartyAnchorsTheTextAtHome() {
		var kari = cast.as(KARI).open(agreement).look("reise-avtale-godtatt").follow("Lås teksten").look("reise-las");
		sent(kari).look("reise-avtale-forankres");
		for (var name : List.of(KARI, ANNE)) {
			var window = cast.as(name);
			window.until("/oppgaver", () -> window.links("Bekreft forankring")).look("reise-oppgave-forankring").follow("Bekreft forankring");
			window.follow("Meld dobbeltrolle eller inhabilitet").look("reise-habilitet").page().goBack();
			window.page().locator("input[name=outcome][value=CONFIRMED]").check();
			window.page().locator("#body").fill("Styret");
			window.page().locator("#decidedOn").fill(today.toString());
			window.look("reise-forankring");
			sent(window);
		}
	}

	/** A6, A1. */
	private void everyoneSignsTheSameBytesAndTheProjectStarts() {
		for (var name : List.of(KARI, ANNE)) {
			var window = cast.as(name);
			window.until(agreement, () -> window.links("Signer")).follow("Signer").look("reise-signer");
			signed(window);
		}
		assertThat(cast.as(KARI).open(initiative).page().locator(".status-line").innerText()).as("A1: not before it is in force")
				.contains("Avtale under arbeid");
		var nora = cast.as(NORA);
		nora.open(nora.path()).follow("Signer");
		nora.page().locator("input[name=authority][value=SIGNATURE_RIGHT]").check();
		nora.page().locator("#signer").fill(NORA + ", leder");
		nora.look("reise-lenke-signer");
		signed(nora).look("reise-lenke-signert");
		nora.shows("Avtalen gjelder fra");
		var kari = cast.as(KARI);
		kari.until(initiative, () -> kari.page().getByText("Det er i gang")).look("reise-i-gang").open(agreement).look("reise-avtale-gjelder");
	}

	/** M1, M5, M8. */
	private void theWorkshopShowsItTakesIdeasAndEvaluates() {
		var ingrid = cast.as(INGRID).open("/møter/nytt?slag=WORKSHOP");
		ingrid.page().locator("#dag").fill(today.toString());
		ingrid.page().locator("#sted").fill("Kulturhuset");
		sent(ingrid).look("reise-verksted-planlagt");
		var workshop = ingrid.path();
		ingrid.follow("Åpen side for alle");
		var open = ingrid.path();

		var visitor = cast.as(VISITOR).open(open).shows(SCHOOL).look("reise-verksted-apen");
		visitor.page().locator("#title").fill("Byttedag for barneklær");
		visitor.page().locator("#raiser").fill("Åse Haugen");
		visitor.page().locator("#reach").fill("922 33 444");
		visitor.press("Send innspillet");
		ingrid.open(workshop).shows("Byttedag for barneklær").confirm("Registrer som holdt", "reise-verksted-registreres");

		visitor.open(open).look("reise-verksted-evaluer");
		for (var theme : List.of("equalStanding", "exchange", "learning", "leadership")) {
			visitor.page().locator("input[name=" + theme + "][value='4']").check();
		}
		visitor.press("Send svaret");
		ingrid.open(workshop);
		ingrid.page().getByText("Gjør til initiativ").click();
		ingrid.until(workshop, () -> ingrid.links("Byttedag for barneklær")).look("reise-verksted-holdt");
	}

	/** I10, A8. */
	private void itIsEvaluatedCompletedAndTheAgreementFulfilled() {
		handedOver(cast.as(ANNE).open(initiative), NORA, "Lag personlig lenke", "reise-lenke-evaluering-gis");
		evaluated(cast.as(NORA).look("reise-lenke-evaluering"));
		for (var name : List.of(KARI, ANNE)) {
			cast.as(name).open(initiative).follow("Svar på evalueringen").look("reise-evaluering");
			evaluated(cast.as(name));
		}
		var anne = cast.as(ANNE).open(initiative).follow("Fullfør").look("reise-fullfor");
		sent(anne).look("reise-fullfort");
		anne.shows("Initiativet er fullført");
		anne.until(agreement, () -> anne.page().getByText("Oppfylt")).look("reise-avtale-oppfylt");
		anne.open("/").look("reise-oversikt").open("/initiativ").look("reise-initiativ");
	}

	private static void register(Window window, String title, String initiator, String kind, String amount) {
		window.page().locator("#title").fill(title);
		window.page().locator("#initiator").fill(initiator);
		window.page().locator("#contact").fill(NORA + ", 912 34 567");
		window.page().locator("#kind").selectOption(kind);
		window.page().locator("#source").selectOption("TELEPHONE");
		window.page().locator("#amount").fill(amount);
	}

	private void contributes(String participant, String phase, String kind, String amount, String what) {
		var sheet = cast.as(ANNE).open(initiative + "/deltakere").page().locator("main section, main .sheet")
				.filter(new Locator.FilterOptions().setHas(
				cast.as(ANNE).page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(participant).setExact(true)))).last();
		sheet.locator("summary").filter(new Locator.FilterOptions().setHasText("Legg til bidrag")).click();
		sheet.locator("select[name=phase]").selectOption(phase);
		sheet.locator("select[name=kind]").selectOption(kind);
		sheet.locator("input[name=amount]").fill(amount);
		sheet.locator("input[name=what]").fill(what);
		sheet.locator("button").filter(new Locator.FilterOptions().setHasText("Legg til bidraget")).click();
	}

	/** The link is shown once, and is carried to whom it is for, who has no account. */
	private void handedOver(Window by, String to, String button, String name) {
		by.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
		by.look(name);
		cast.as(to).page().navigate(by.page().locator("#lenke").inputValue());
	}

	private static Window signed(Window window) {
		window.page().locator("#confirmed").check();
		return sent(window);
	}

	private static void evaluated(Window window) {
		for (var question : List.of("contributed", "fromStart", "used")) {
			window.page().locator("input[name=" + question + "]").first().check();
		}
		window.page().locator("#evidence").fill("Tjueto ungdommer bygde hver sin.");
		sent(window);
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}
}
