using System.ComponentModel.DataAnnotations;
using Musubi.Foundation;

namespace Musubi.Issues.Features.Reasons;

/// <summary>A reason that others will read, in the language in which it is typed.</summary>
internal sealed class ReasonInput
{
    [Required]
    [StringLength(2000)]
    public string? Reason { get; set; }

    /// <summary>The reason; only once the form was accepted.</summary>
    public LocalizedText Read(Language writer) => new(writer, Reason!);
}
