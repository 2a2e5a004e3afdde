package no.front.backoffice.start;

/**
 * One thing that waits for somebody.
 *
 * @param mark d danger, w warning, i information
 * @param address where to do it
 */
public record StartTask(
        String mark, String icon, String title, String reason, long count, String address, String action) {}
