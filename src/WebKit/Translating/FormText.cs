using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>A localized text in a form.</summary>
/// <param name="Path">Where in the form: "Evidence[0].Title".</param>
/// <param name="Label">What it is called, in the reader's words.</param>
/// <param name="Input">Its field.</param>
/// <param name="Text">The text as it is stored.</param>
public sealed record FormText(string Path, string Label, LocalizedInput Input, LocalizedText Text);
