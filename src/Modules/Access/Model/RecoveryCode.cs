using System.Security.Cryptography;
using Musubi.Foundation;

namespace Musubi.Access.Model;

/// <summary>Codes on paper for the day on which the phone is gone: ten at a time, each opens once.</summary>
internal static class RecoveryCode
{
    private const int Count = 10;

    // Letters and digits that nobody mistakes for another.
    private const string Letters = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    public static List<string> NewSet() => [.. Enumerable.Range(0, Count).Select(_ => New())];

    /// <summary>The hash under which a code is kept; hyphens, spaces, width and case as typed do not matter.</summary>
    public static string Hash(string code) =>
        Token.Hash(string.Concat(SearchText.Fold(code).Where(char.IsAsciiLetterOrDigit)));

    // Seven groups of four: more than 128 random bits, so that a plain hash is enough.
    private static string New() => string.Join('-', Enumerable.Range(0, 7).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));
}
