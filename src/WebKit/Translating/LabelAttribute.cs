namespace Musubi.WebKit;

/// <summary>Word key of what a property of a form is called where its page does not say it: beside its translation, for example.</summary>
/// <remarks>Without it the key is <c>{Module}.Field.{Property}</c>, as for the history.</remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LabelAttribute(string key) : Attribute
{
    /// <summary>The word key.</summary>
    public string Key => key;
}
