using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>Seals what a service proposed, so that nobody can pass off words of their own as its words.</summary>
/// <remarks>The seal travels in the form and holds for this original, this language and this wording only. Nothing is kept on the server.</remarks>
internal sealed class ProposalSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("Musubi.Translating.Proposal");

    /// <summary>The seal of a proposal.</summary>
    public string Close(LocalizedText original, Language into, string proposed, string service) => protector.Protect($"{Mark(original, into, proposed)} {service}");

    /// <summary>The service that proposed exactly this; null when none did.</summary>
    public string? Open(string? seal, LocalizedText original, Language into, string typed)
    {
        if (string.IsNullOrEmpty(seal))
        {
            return null;
        }

        try
        {
            var mark = Mark(original, into, typed) + " ";
            return protector.Unprotect(seal) is var content && content.StartsWith(mark, StringComparison.Ordinal) ? content[mark.Length..] : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static string Mark(LocalizedText original, Language into, string words) => $"{original.Fingerprint()} {into.Tag} {TranslationLine.Digest(words)}";
}
