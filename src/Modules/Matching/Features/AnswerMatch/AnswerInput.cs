using System.ComponentModel.DataAnnotations;
using Musubi.Foundation;
using Musubi.Matching.Model;

namespace Musubi.Matching.Features.AnswerMatch;

/// <summary>The form in which a side answers.</summary>
internal sealed class AnswerInput
{
    [Required]
    public AnswerKind? Kind { get; set; }

    public AnswerReason? Reason { get; set; }

    [StringLength(2000)]
    public string? Text { get; set; }

    [StringLength(500)]
    public string? OnBehalf { get; set; }

    public TransferBasis? Basis { get; set; }

    /// <summary>The form with what the side said before.</summary>
    public static AnswerInput From(Answer? before, Language reader) => before is null ? new() : new()
    {
        Kind = before.Kind,
        Reason = before.Reason,
        Text = before.Text?.For(reader).Text,
    };

    /// <summary>What the form says; only once it was accepted.</summary>
    public Said Read(Language writer) => new(Kind!.Value, Reason, Wording(Text, writer), Wording(OnBehalf, writer), Basis);

    private static LocalizedText? Wording(string? text, Language writer) => string.IsNullOrWhiteSpace(text) ? null : new(writer, text);
}
