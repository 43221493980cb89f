using Musubi.Foundation;

namespace Musubi.Access.Model;

/// <summary>What a password must be: long, and not made of what everyone would try first.</summary>
/// <remarks>No rules about kinds of characters and no expiry: both make worse passwords (ASVS 5.0.0, V6.2).</remarks>
internal static class PasswordRules
{
    public const int MinLength = 12;

    public const int MaxLength = 200;

    private static readonly string[] TriedFirst =
        ["password", "passwort", "qwertyuiop", "qwertzuiop", "1234567890", "abcdefghij", "letmein", "iloveyou", "administrator", "welcome"];

    public static Problem? Refusal(string password, string name, string email)
    {
        if (password.Length is < MinLength or > MaxLength)
        {
            return Problem.Invalid("access.password-length", ("min", MinLength), ("max", MaxLength));
        }

        return IsGuessable(SearchText.Fold(password), name, email) ? Problem.Invalid("access.password-guessable") : null;
    }

    // What remains after the guessable parts are taken out must still be worth guessing.
    private static bool IsGuessable(string password, string name, string email)
    {
        var rest = password;
        foreach (var part in TriedFirst.Append("musubi").Concat(Parts(name)).Concat(Parts(email)))
        {
            rest = rest.Replace(part, string.Empty, StringComparison.Ordinal);
        }

        return rest.Length < MinLength / 2 || password.Distinct().Count() < 5;
    }

    private static IEnumerable<string> Parts(string text) =>
        SearchText.Fold(text).Split([' ', '@', '.', '-', '_', '\u3000'], StringSplitOptions.RemoveEmptyEntries).Where(part => part.Length >= 4);
}
