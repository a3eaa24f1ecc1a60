package no.samskaping.architecture;

import java.util.List;
import java.util.Locale;

import no.samskaping.workbench.Text;

/** What shaped the structure (beslutning): what was decided, why, what it costs, and what would change it. */
enum Decision {

	ONE_PROGRAM("""
			The platform is one program and one PostgreSQL database. Inside it are four contexts, each a Maven module with a schema, a migration
			history, pages and texts of its own. No foreign key, view, trigger or statement goes from one schema into another; the build reads the
			running database's catalog and the migrations' text, and stops if one does.""", """
			A municipality must be able to run this with one server and nobody on call. The work of one evening crosses several contexts: a meeting
			concludes, an initiative goes on, an agreement is drafted. In one process that is a method call or an event in the same database, and a
			backup is one file that is right in itself. The walls give what people hope for from services, namely that a change stays in its context,
			without a network in between.""", """
			All contexts are released together and fall together. A page that mixes contexts asks each for its part and puts the parts together in
			Java, where one join would have done. Sorting or filtering a list by another context's data needs a projection.""", """
			A context that another organisation runs, or one whose load is of another order than the rest. It already has its schema, its published
			types and its events; what it lacks is a transport in place of the method call. We would move that one, and leave the others."""),

	EVENTS_IN_THE_DATABASE("""
			A context tells the others by events: records with an id, a time, a version and facts. Spring Modulith writes one row for each listener
			in the transaction of the change, and removes it when the listener is done. What fails is tried again by one leader among all instances,
			each time after a longer wait; after ten attempts it is parked, where an administrator sees it and can start it again. Every listener may
			hear an event twice and has one effect: by a natural key and "on conflict do nothing", or by the inbox table of its own schema.""", """
			The change and the news of it are kept or lost together, and no broker has to be run. The registry's own redelivery was tried with two
			instances and told many events twice at once, and an event whose class is gone blocked those behind it; hence an own leader, own waiting
			times and a place for what cannot be delivered. Exactly once does not exist between two transactions. At least once, with listeners that
			bear it, does.""", """
			What another context shows may be a moment old. Each listener needs a key, and a test that stops it at the worst moments; this test finds
			the listeners by reflection, so none is left out. An event is a schema for years: a field may be added, but never renamed.""", """
			Consumers outside this program. The registry can hand events on to a broker, and they are already facts without names of people. Should
			Modulith's own redelivery come to know one leader and a way out for what cannot be delivered, ours can go."""),

	ONE_DIRECTION("""
			Meetings may know agreements, initiatives and partnership; agreements may know initiatives and partnership; initiatives may know
			partnership; partnership knows nobody. Down the arrow a context may ask, by interfaces in the other's base package which take a set of ids
			and return a map. Up the arrow it only tells, by events. A desk's own transaction changes one context; another is changed by asking one of
			its published operations, with a key that makes a second time harmless.""", """
			The order is that of the work: parties come first, then what they want, then what they promise, then where they meet about all of it. With
			one direction a reader can understand a context without those above it, and a test of it needs only those below. Questions are answered at
			once because a page or a rule waits for the answer: who may act for whom cannot be a copy that is a moment old.""", """
			Sometimes the natural sentence goes the wrong way, and has to be turned round into an event. Names are asked for whenever they are shown
			and never copied, so a list asks its neighbours once for all its rows. A published interface cannot be changed at will.""", """
			Two contexts that must change together again and again. That would say that the wall stands in the wrong place, and we would move it rather
			than open it. A question that is asked so often that it slows pages down would become a projection, kept by events."""),

	SMALL_AGGREGATES("""
			Spring Data JDBC stores the aggregates. An aggregate is a final class without setters that holds its rules, registers its events and is
			stored as it is: there is no second model for the database and no mapper. Child collections are few and bounded, each with its reason in
			the build; what grows or is never changed is an aggregate of its own, to which rows are only added. Every aggregate that changes has a
			version, and the form on the page carries the one it was made from.""", """
			One class to read for one thing of the domain. There is no lazy loading, no session and no dirty checking, so what is saved is what was
			told to be saved, and the SQL can be foreseen. A second model would double every field, to win an independence from the database that
			nobody here needs.""", """
			At each save a child collection is deleted and inserted again, hence the bounds. Columns follow the classes, and a migration goes with each
			change of shape. Annotations of the store stand on the domain's classes. Lists and searches that need more than one aggregate are SQL,
			written by hand inside the context. The agreement, with most of the rules, is as large as an aggregate should become.""", """
			An aggregate whose stored form has to differ from its rules, because of another system's tables or its size. It alone would then get a
			model for the database."""),

	PAGES_FROM_THE_SERVER("""
			Pages are made on the server by Thymeleaf, in the design system of the Norwegian public sector. Every flow works without script; a little
			htmx and one small file of our own make a few places quicker. Each context has its own controllers and templates, and contributes its
			navigation, tasks and panels by interfaces of the workbench.""", """
			Those who use this are volunteers, business people and caseworkers, on whatever they have at hand, and the law asks that nobody is shut
			out. Links, forms and headings that the browser understands by itself are the surest way there. Rules are explained on the page by the same
			enum that enforces them, which is simple when both are in one process. There is no second program to build, no interface between the two
			to keep, and no state in the browser that can be wrong.""", """
			Most actions load a page. Whoever saves a text that somebody else changed meanwhile is told so then, and not while typing. Drawings are computed on the server and come as SVG.""", """
			A task that is done with the hands for minutes on end, such as arranging a plan together at the same time. That page alone would get
			script of its own, fed by its context. A partner's system would get an interface beside the pages, on the same desks."""),

	A_DATABASE_THAT_COMES_ALONG("""
			Without further settings the platform starts a PostgreSQL of its own, reachable from this machine only, in a directory of the person's
			home, with durable writes, a role that owns and a role that works. A database of one's own is named by its address, and nothing else
			changes. The demonstration has a directory of its own.""", """
			Whoever wants to judge the platform should see it running within minutes, with the real database and not with a substitute that sorts,
			locks and checks differently. The tests use the same, so there is one SQL dialect from the first test to production. The two roles are kept
			here too, since a right that is missing should be missed on the first day.""", """
			The program for each operating system is part of what is downloaded. The server outlives a killed process, so the start has to find it,
			stop it and say in plain words what is wrong: directory in use, another version, not enough rights. Backup and restore are ours to provide; a
			backup is a copy of the files and fits one major version, so moving to the next goes by PostgreSQL's own dump.""", """
			If it were run in production by those who have no database administrator, it would need upgrades that happen by themselves; until then the
			municipality's own PostgreSQL is what we advise. If the packages were no longer kept up, the demonstration would ask for a container."""),

	LOCKED_TEXTS_ARE_BYTES("""
			When everybody has accepted an agreement, its document is rendered once. The bytes are kept together with their SHA-256, in a table to which
			rows are only added: a trigger refuses update, delete and truncate, and the database itself checks that bytes and hash agree. Anchoring and
			signing name this hash. An amendment is a new text by the same way.""", """
			People sign what they have read. If a text were rendered anew from its data each time, a corrected typing error in a template, a new font or
			a changed name would alter a signed agreement without anybody noticing. With the bytes, a paper that is sent in after years can be compared,
			and a signature says exactly what it covers.""", """
			Each version is stored whole. An error that is found after locking cannot be mended in place: the text is unlocked, and all accept again.
			Facts that lists need stand beside the bytes and are taken at the same moment. Personal data in a signed text stay for as long as the
			agreement is kept.""", """
			A signing service that seals documents itself: its sealed file would become a further document beside ours, with a hash of its own. An
			archive that takes over custody would let the bytes leave this database, but not the hash."""),

	LINKS_FOR_THOSE_OUTSIDE("""
			A participant from outside, such as a club or a small firm, gets a personal link: for one purpose and one subject, until a date, and to be
			withdrawn at any time. The secret has 256 bits and only its SHA-256 is kept. It opens a session that reaches nothing but the pages beneath
			one open address. Accounts are for those who work in the platform again and again.""", """
			Equality begins at the door. Whoever is asked to sign once a year should not have to make an account, choose a password and forget it. The
			link comes by mail to the address that the participant gave, shows the same text as everybody sees, and asks for the one thing that is
			waiting.""", """
			Whoever holds the link is taken for its holder. Therefore it can do little; many wrong guesses hold a network back; the page sends
			its address to nobody; and beside a signature by link stands who made the link and when. When a contact person changes, the old links end. A signature by link proves less
			than one by an electronic identity.""", """
			An agreement whose weight calls for a stronger proof of who signed. Then a signing service takes the link's place for that step; signing on
			paper, compared by hash, is there already. If participants came often, they would be offered an account."""),

	RULES_THAT_PROVE_THEMSELVES("""
			The rules stand in the code as a catalogue: number, sentence in three languages, and the source's own words. The place that decides a
			sentence carries its number, and so do the tests that prove it. In the test run each such place is switched off in the compiled code, and
			tests of this sentence must fail; then it is made to refuse also what it allows, and a test of that must fail too. What is only shown, or not
			built yet, is listed as such.""", """
			The source is a decision of the municipality, and those who made it should be able to ask of each sentence where it went. A list beside the
			code ages; numbers in comments do too. A test that passes although its rule is gone is worse than none, and nothing but taking the rule
			away finds it.""", """
			A rule has to be a place that can be named: a method, or a constant of an enum with its condition. Writing code so takes thought, and it
			adds to the time of each module's tests. The proof tells that a test notices a missing rule, not that the sentence was understood
			rightly; for that the sentences are there to be read.""", """
			If the proof took longer than people are willing to wait, it would move into the nightly build, and the list would say from when it is. If
			parties came to have rules of their own, the catalogue would have to hold rules as data, which we avoid for as long as there is one
			charter."""),

	DRAWN_AND_PROVEN_HERE("""
			The drawings of these pages are made by a few classes of ours, as SVG in the product's look, each line and name taken from the code that
			runs. The rules are switched off by a small rewriter of class files, which knows just those places that a sentence names. PlantUML and PIT
			were at hand for the one and the other, and are not used. The guards of the walls are ArchUnit's, Modulith's, and questions to PostgreSQL's
			own catalog.""", """
			A drawing here has links, reads aloud in the order of the work, keeps its contrast in forced colours, and stands beside its table; what a
			general tool draws would have had to be taken apart again for that. A mutation tool changes every condition and asks whether anything
			notices; we ask whether this sentence is noticed by its own tests, in seconds, and can therefore ask at every build.""", """
			Placing boxes is ours to mend when a context is added. The rewriter knows methods that answer yes, no, or a list of what is broken, and asks the
			code to be written so. The walls see names, types, texts and the catalog: a statement whose schema is put together only while the program
			runs, or a call by reflection, passes them and is left to the eye of whoever reviews.""", """
			Drawings that need an arrangement which the eye can no longer foresee, some twenty modules, would be handed to a layout library. A database role
			for each context would refuse also what is put together at run time; it is the next step should a context be written by people who do not
			read each other's changes.""");

	private final String decided;
	private final String why;
	private final String costs;
	private final String changes;

	Decision(String decided, String why, String costs, String changes) {
		this.decided = decided.replace('\n', ' ');
		this.why = why.replace('\n', ' ');
		this.costs = costs.replace('\n', ' ');
		this.changes = changes.replace('\n', ' ');
	}

	/** Its place on the page. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Its name. */
	public Text title() {
		return Text.of("architecture.decision." + slug());
	}

	/** What was decided. */
	public String decided() {
		return decided;
	}

	/** The parts after that, each with the end of the key of its heading. */
	public List<Part> reasons() {
		return List.of(new Part("why", why), new Part("costs", costs), new Part("changes", changes));
	}

	/** A part of it. */
	record Part(String heading, String text) {}
}
