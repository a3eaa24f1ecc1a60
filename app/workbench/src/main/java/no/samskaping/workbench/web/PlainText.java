package no.samskaping.workbench.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Refuses a request with NUL in what it says, before any page reads it: nobody writes it, and PostgreSQL does not keep it. */
@Configuration(proxyBeanMethods = false)
class PlainText {

	@Bean
	static HttpFirewall withoutNul() {
		var firewall = new StrictHttpFirewall();
		firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
		return firewall;
	}
}
