using System.Security.Cryptography;
using System.Text;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>One text in the side-by-side editor.</summary>
/// <param name="Source">The text with its field.</param>
/// <param name="Into">The language of the translation.</param>
public sealed record TranslationLine(FormText Source, Language Into)
{
    /// <summary>The translation as it is stored; null when there is none.</summary>
    public Translation? Known { get; } = Source.Text.Translations.GetValueOrDefault(Into.Tag);

    /// <summary>What stands in the field.</summary>
    public string Typed { get; init; } = string.Empty;

    /// <summary>The reader says that the stored translation fits.</summary>
    public bool Fits { get; init; }

    /// <summary>The sealed proposal in the field; null when nobody proposed anything.</summary>
    public string? Proposal { get; init; }

    /// <summary>Name of the service whose proposal stands in the field unchanged; null when none does.</summary>
    public string? ProposedBy { get; init; }

    /// <summary>The original was changed while the translator was typing.</summary>
    public bool IsRewritten { get; init; }

    /// <summary>Terms of the vocabulary in the original.</summary>
    public IReadOnlyList<TermPair> Terms { get; init; } = [];

    /// <summary>The original was changed after the stored translation was made.</summary>
    public bool IsOutdated => Source.Text.IsOutdated(Into);

    /// <summary>A person has to say that the stored translation fits.</summary>
    public bool AsksForApproval => Known is not null && (IsOutdated || Known.By is TranslatedBy.Service);

    /// <summary>Lines of the field.</summary>
    public int Rows => Math.Clamp(Math.Max(Source.Text.Original.Length, Typed.Length) / 45, Source.Text.Original.Contains('\n', StringComparison.Ordinal) ? 4 : 1, 14);

    /// <summary>Digest of the stored translation, by which is seen who touched it.</summary>
    public string Had => Digest(Known?.Text);

    /// <summary>The translation to store; null for none. What nobody touched stays as it is.</summary>
    public Translation? Answer(string by)
    {
        var typed = Plain(Typed);
        return typed.Length == 0 ? null
            : Known is not null && Plain(Known.Text) == typed ? Fits ? Approved(Known) : Known
            : ProposedBy is { } service ? new(typed, TranslatedBy.ApprovedService, service)
            : new(typed, TranslatedBy.Person, by);
    }

    /// <summary>A text as it is compared: browsers end lines in their own way.</summary>
    internal static string Plain(string? text) => text?.Trim().ReplaceLineEndings("\n") ?? string.Empty;

    /// <summary>A short digest of a text as it is compared.</summary>
    internal static string Digest(string? text) =>
        Plain(text) is { Length: > 0 } plain ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)).AsSpan(0, 8)) : string.Empty;

    private static Translation Approved(Translation known) =>
        known with { MadeFrom = null, By = known.By is TranslatedBy.Service ? TranslatedBy.ApprovedService : known.By };
}
