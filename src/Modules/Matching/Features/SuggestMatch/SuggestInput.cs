using System.ComponentModel.DataAnnotations;
using Musubi.WebKit;

namespace Musubi.Matching.Features.SuggestMatch;

/// <summary>The form in which an issue and a solution are brought together by hand.</summary>
internal sealed class SuggestInput
{
    [Required]
    public Guid? Issue { get; set; }

    [Required]
    public Guid? Solution { get; set; }

    public LocalizedInput Note { get; set; } = new();

    public bool IsIllustrative { get; set; }
}
