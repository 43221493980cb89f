namespace Musubi.WebKit;

/// <summary>An entry of the main navigation; modules register theirs as singletons.</summary>
/// <param name="LabelKey">Word key of the label.</param>
/// <param name="Path">Address without the language: "/places".</param>
/// <param name="Order">Small numbers first; entries follow the thread.</param>
/// <param name="Policy">Authorization policy the reader must pass to see the entry; null: everyone sees it.</param>
public sealed record NavigationEntry(string LabelKey, string Path, int Order, string? Policy = null);
