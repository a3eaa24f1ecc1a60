package no.samskaping.access.signin;

import java.util.Map;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are hashed: the method's name stands before each hash, so that another can follow. */
@Configuration(proxyBeanMethods = false)
class Passwords {

	private static final String METHOD = "bcrypt";

	/** Each step of strength doubles the work of one hash; ten is the least that is recommended, and tests alone take fewer. */
	@Bean
	static PasswordEncoder passwordEncoder(@Value("${samskaping.passwords.strength:10}") int strength) {
		return new DelegatingPasswordEncoder(METHOD, Map.of(METHOD, new BCryptPasswordEncoder(strength)));
	}
}
