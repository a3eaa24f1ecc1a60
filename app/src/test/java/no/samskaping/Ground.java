package no.samskaping;

import java.time.Clock;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import no.samskaping.access.account.AccountDesk;
import no.samskaping.access.account.AccountId;
import no.samskaping.access.account.ChosenPassword;
import no.samskaping.access.step.SecondStepDesk;
import no.samskaping.workbench.EmailAddress;
import no.samskaping.partnership.Acting;
import no.samskaping.partnership.People;
import no.samskaping.partnership.PersonId;
import no.samskaping.partnership.SignIns;
import no.samskaping.workbench.Viewer;
import no.samskaping.workbench.screen.Establishment;

/** What tests of the whole platform begin with: an administrator, and a platform that is set up by its own pages. */
public final class Ground {

	/** The administrator's address. */
	public static final String KARI = "kari@eksempel.no";

	/** Everybody's password. */
	public static final String PASSWORD = "en rolig elv om våren";

	private final ApplicationContext platform;

	private Ground(ApplicationContext platform) {
		this.platform = platform;
	}

	/** That of an application; made by the first test that asks for it. */
	public static Ground of(ApplicationContext platform) {
		var ground = new Ground(platform);
		if (!platform.getBean(SignIns.class).hasAdministrator()) {
			var account = AccountId.next();
			ground.open(account, platform.getBean(SignIns.class)
					.firstAdministrator("Kari Lien", KARI, Viewer.LOCAL, account.toString(), ground.clock().instant()), "Kari Lien", KARI);
			ground.takesUpTheSecondStep(account);
		}
		if (!platform.getBean(Establishment.class).isSetUp()) {
			ground.setUp();
		}
		return ground;
	}

	/** Somebody at a browser of their own. */
	public Visitor visitor() {
		return new Visitor(platform.getEnvironment().getRequiredProperty("local.server.port", Integer.class), this::code);
	}

	/** Kari, signed in, acting as administrator. */
	public Visitor administrator() {
		var kari = visitor();
		kari.signIn(KARI, PASSWORD);
		var capacity = kari.open("/").page().select("button[name=capacity]").stream()
				.filter(button -> button.text().contains("Administrator")).findFirst().orElseThrow();
		kari.open("/").form("/handler-for").with("capacity", capacity.val()).send();
		return kari;
	}

	/** Somebody with an account and without a role. */
	public PersonId account(String name, String mail) {
		var person = PersonId.next();
		platform.getBean(People.class).register(person, name, mail, new Acting.Platform("tests"), clock().instant());
		accountOf(person, name, mail);
		return person;
	}

	/** An account for somebody who is known already. */
	public void accountOf(PersonId person, String name, String mail) {
		var account = AccountId.next();
		open(account, person, name, mail);
		platform.getBean(SignIns.class).join(person, Viewer.LOCAL, account.toString(), clock().instant());
	}

	/** Their telephone has a key from now on. */
	public void takesUpTheSecondStep(AccountId account) {
		var steps = platform.getBean(SecondStepDesk.class);
		var offered = steps.offered();
		steps.takeUp(account, offered, steps.opened(offered).orElseThrow().code(clock().instant()));
	}

	/** What the telephone of that account shows now; it may be typed again, for tests sign in more often than every half minute. */
	public String code(String mail) {
		var account = platform.getBean(AccountDesk.class).byUsername(mail).orElseThrow().getId().value();
		var jdbc = platform.getBean(JdbcClient.class);
		jdbc.sql("update platform.second_step set last_used = 0 where account = ?").param(account).update();
		var sealed = jdbc.sql("select sealed from platform.second_step where account = ?").param(account).query(byte[].class).single();
		return platform.getBean(SecondStepDesk.class).opened(sealed).orElseThrow().code(clock().instant());
	}

	private void open(AccountId account, PersonId person, String name, String mail) {
		platform.getBean(AccountDesk.class).open(account, person, new EmailAddress(mail), new ChosenPassword(PASSWORD, PASSWORD, name, mail));
	}

	private void setUp() {
		var kari = visitor();
		kari.signIn(KARI, PASSWORD);
		kari.open("/oppsett/vedtak").form("/oppsett/vedtak").with("municipality", "Vennesla").with("validFrom", "2025-06-19")
				.with("cadenceStart", "2026-01-01").send();
		kari.open("/oppsett/innhold").form("/oppsett/innhold").send();
		kari.open("/oppsett/parter").form("/oppsett/parter").send();
		kari.open("/oppsett/bekreft").form("/oppsett/sett-i-kraft").send();
		if (!platform.getBean(Establishment.class).isSetUp()) {
			throw new AssertionError("The set-up did not end: " + kari.open("/oppsett").text());
		}
	}

	private Clock clock() {
		return platform.getBean(Clock.class);
	}
}
