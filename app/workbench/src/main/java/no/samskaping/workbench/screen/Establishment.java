package no.samskaping.workbench.screen;

/** Whose platform this is (plattformens eier); implemented by the context that knows it. */
public interface Establishment {

	/** The name shown beneath the product's, for instance the municipality's; empty until it is set up. */
	String name();

	/** Whether the first set-up is done; until then every page leads to it. */
	boolean isSetUp();
}
