using System.Text;

namespace Musubi.Foundation;

/// <summary>The folded form in which texts are searched: what people type in any width, case or kana is found.</summary>
public static class SearchText
{
    /// <summary>Folds width and case. The same for stored and for typed text.</summary>
    public static string Fold(string text) => text.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
}
