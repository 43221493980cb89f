namespace Musubi.Foundation;

internal static class IdentifierProblems
{
    public static Problem Malformed(string scheme, string? value, string example) =>
        Problem.Invalid("foundation.identifier.malformed", ("scheme", scheme), ("value", value ?? string.Empty), ("example", example));

    public static Problem CheckDigit(string scheme, string? value, string expected) =>
        Problem.Invalid("foundation.identifier.check-digit", ("scheme", scheme), ("value", value), ("expected", expected));

    public static Problem Unknown(string scheme, string? value) =>
        Problem.Invalid("foundation.identifier.unknown", ("scheme", scheme), ("value", value));

    public static Problem UnknownScheme(string? scheme) =>
        Problem.Invalid("foundation.identifier.unknown-scheme", ("scheme", scheme ?? string.Empty));
}
