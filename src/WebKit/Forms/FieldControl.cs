namespace Musubi.WebKit;

/// <summary>How a field is filled in.</summary>
public enum FieldControl
{
    /// <summary>By the type of the model's property.</summary>
    Auto,

    /// <summary>One line.</summary>
    Text,

    /// <summary>Several lines.</summary>
    TextArea,

    /// <summary>A number, as the reader types it.</summary>
    Number,

    /// <summary>A day, as the reader types it.</summary>
    Date,

    /// <summary>One of many, in a list that opens.</summary>
    Select,

    /// <summary>One of few, all in view.</summary>
    Radios,

    /// <summary>Yes or no.</summary>
    Checkbox,

    /// <summary>Several of a few.</summary>
    Checkboxes,

    /// <summary>A localized text.</summary>
    Localized,

    /// <summary>A first and a last day.</summary>
    Period,

    /// <summary>An amount with its currency.</summary>
    Money,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A password.</summary>
    Password,

    /// <summary>A telephone number.</summary>
    Telephone,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>A file.</summary>
    File,
}
