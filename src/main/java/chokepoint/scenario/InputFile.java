package chokepoint.scenario;

/** A file that was read, with the SHA-256 of its bytes in hex. */
public record InputFile(String name, String sha256) {
}
